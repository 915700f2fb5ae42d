import { words } from './words.ts';

/** Syllables of two-part given names that are written with a hyphen: Korean, and Chinese in the older spelling. */
export const NAME_SYLLABLES = words(`
  ah ae bin bo bok byung chae chan chang cheol chul chun dae dal deok do dong doo duk eon eun ga gang geun gi gil gon gu gun gwang gyu gyung
  ha hae han haeng hee heon hi ho hong hoon hui hun hwa hwan hye hyo hyang hyeok hyeon hyuk hyun hyung il im in ja jae jang jeong ji jin jong joo joon
  ju juk jun jung kang keun ki kwang kwon kyeong kyu kyung lan man mi min moon mu mun myeong myung na nam nari oh ok rae ran rim ryeol
  sa sam sang seo seok seon seong seung shin shik si sik sin so sol soo sook su suk sun sung tae taek ui uk un wan wha won woo woong
  wook yang ye yeol yeon yeong yi yo yong yoo yoon you young yu yul yun
  mei ling hua wei ming ching chi chia chih chin chen cheng hsin hsiu hsiang hung jen jui kai kuan kuo lin lun mao ping shu
  ting tsung tzu wen wing yan yin ying yueh yung zhi zi siu kit lok wah wai yee yuk kwok pui`);
