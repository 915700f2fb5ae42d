import { words } from './words.ts';

/** Family names, lower case; partly from the npm package compromise (MIT). */
export const FAMILY_NAMES = words(`
  abbas abdi abebe achebe acosta adams adeyemi adler afolabi agarwal aguilar aguirre ahlberg akhtar akintola aleksejev
  aliyev almeida alonso alvarez alves andersen anderson andersson andov andreassen andrejev andrews angelov angelova
  ansari antonov appiah araujo araya armstrong arslan asante aslan atchison atkinson ayala aydin babic bach baez bahk
  bahng bailey bajwa bakker baldwin balogun bandara bandyopadhyay banerjee banik baptiste barbieri barbosa barnes
  barnier barros bartlett barua bashir bates bauer becker beckham beethoven begu bektashi benali bengtsson benitez
  bennett berg berger bergman bergmann bergstrom bergström berisha bernasconi berndsen bhak bhang bhatt bhattacharya
  bhoumik bhowmik bhuiyan bianchi bishwas blanco blazevic blondal boateng bogdanov bondarenko bonik boruya bose bosu
  bouchard boyko bozic bozinov brankov braun brennan briem brooks browne bryant buchanan burke byrne bytyqi caceres
  calderon campbell campos cardoso cardozo carlsson carr carter caruso carvalho castillo castro cavadini ceban
  cebotari celik cengic cereghetti cerna cerny chakma chakraborty chan chand chandrasekaran chang chapman chatterjee
  chattopadhyay chaudhary chaudhry chavez che chen cheng cheon cheong cheung chiu choi chong chopra choudhury choung
  chow chowdhury choy christensen christiansen chukwu chung chwe ciobanu clark clarke cohen coleman collins conti
  contreras cooke cooper corbyn correa correia costa cox crawford crivelli cruz cunningham dahl damcevski dang daniels
  danielsen dankula das datta davidov davidson davies davis debnath delgado delic demir demirovic dervishi desai
  deshmukh devi dewan diallo dias diaz dickinson dimitrov dimitrova diop dissanayake dixon djurhuus dlamini doan dogan
  doherty dominguez donev dordevic dotto driscoll duarte dubois dumitru dunn durand duric dutta dvorak dvorakova eder
  edison edwards einstein ek ekstrom eriksen eriksson escobar espinoza esposito estrada evans eze faber falk farrell
  faruk ferhatovic fernandes fernandez ferrara ferrari ferreira filipov filipovic fischer fisher fitzgerald fjeldsted
  fleming flores fofana fonseca fontana fortin fournier fowler freeman friedman fuchs fuentes fujita fuller gagne
  gagnon galeano gallagher galli gallo gamage gandhi ganesan gao garcia gardner garza gashi gauthier georgiev
  georgieva gheorghe ghosh gibson gil gill gimenez giordano gjonaj gjoni goldberg goldstein golubev gomes gomez
  goncalves gonzales gonzalez goode goodman gorbachev grayling greene grgic griffith griffiths gruber guerra guerrero
  gunawardena gunnarsson guo gupta gustafsson gutierrez guzman gwon haddad hadzic hagen hakimi halvorsen hamalainen
  hansen hansson haque harding harper harris hart hasani hasanov hasanovic hashimoto haugen haung hawkins hayashi
  hayes heikkila heikkinen heinonen hemingway henderson henriksen hernandez herrera hess higgins hitchcock hjaltalin
  hoang hodzic hofer hoffman hoffmann hofmann hojgaard hok holmes holt hopkins horak horakova horvat horvath hosseini
  howe hoxha hristov hristova hu huaman huang huber hughes hussain huynh ibe ibrahimovic iglesias ikeda ilic iliev
  ilieva inoue ionescu ishikawa islam ito ivanou ivanov ivanova iyer jackson jacobs jacobsen jakobsson jankovic jansen
  janssen janssens jansson jarvinen jennings jensen jha jhang jimenez joensen johannesen johannessen johansen
  johansson johnsen johnson johnston jones jonsson jorgensen joshi joung jovanovic juarez jung juric kahn kalloe
  kamara kaminski kane kang kaplan kapoor karimi karjalainen karlsen karlsson kastrati kato kaur kaya kayser kazlov
  keita keller kennedy khan kieffer kikuchi kilic kim kimura kinnunen kipkemboi klein kluivert knezevic kobayashi koch
  korhonen koskinen kovac kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczyk kowalski kozlov kramer krasniqi
  kraus krause kravchenko kremer krishna krishnamurthy krishnan kristensen kristiansen kryeziu kucera kucerova
  kulkarni kumar kumara kurt kuznetsov kvaran kwok kwon laine laitinen lammy lang larsen larsson lau lavoie lawson
  lebedev lefebvre lefevre lehmann lehtinen lehtonen leitner leka lekaj lenin leroy leung lewandowski lewis li liang
  lincoln lindberg lindholm lindqvist lindstrom liu liyanage lombardi lopes lopez lovric lowe lukic lund lungu luo ly
  lynch madrigal madsen maeda magnusson mahlangu maier majerus makarov makela makinen malhotra mamani mammadov mancini
  mandal mann mariani maric marin marino markovic marques marroquin martinez martins matei matic matsumoto matthews
  mayer mayr mbeki mccarthy mclaughlin mclean mehmedovic mehmeti mehta meier meijer mejia melnyk melo mendes mendez
  mendoza menon mensah mercier messi messier meyer meyers micrachi mihhailov mikkelsen miller milosevic mishra mitra
  mohan molina moller monroe montgomery moore mora morales moreau moreira moreno moretti mori morin morina morozov
  morris morrison mortensen morton moser moss mozart mukherjee mulder muller munoz munteanu murati muratovic murphy
  murray mussolini myers müller nagy nair nakajima nakamura nakashima narayan nash navarro ndlovu neilson nel nemcova
  nemec nguyen nichols nicholson nielsen niemi nieminen nikolic nikolov nikolova nilsen nilsson nixon njoroge norodahl
  norris novak novakova novikov novotna novotny nowak nunes nunez nwosu nyman obama obi obrien ochieng oconnor
  odhiambo ogawa okafor okeke okonkwo okoro oliveira oliynyk olofsson olsen olson olsson omondi oneill onyango
  orellana ortega ortiz orwell osborne osei otieno owens owusu ozdemir ozturk pahk pahng pak pandey papadopoulos park
  parker patel patil patterson pavic pavlov pavlovic pearson pedersen peeters pena pereira perera peretz perez peric
  perkins persson peters petersen peterson petrov petrova petrovic pettersen pettersson phak pham phan phang phillips
  phiri picasso pichler piero pillai pinas pinto polishchuk popescu popov popovic portillo poulsen powell prasad
  prifti prochazka prochazkova putin quispe qureshi radic radu rahman ramirez ramos rantanen rao rasmussen ravelli
  reagan reddy rees reis reiter reuter reyes reynolds ribeiro ricci richards richardson ries rivas rivera rizzo
  roberts robertson robinson rocha rodrigues rodriguez rogers rojas romano romero roosevelt rosenberg rossi rotari
  roth roux rowe rowling rubio ruiz russo rusu ryang ryoo ryu saarinen saha sahin saito sakamoto salas salazar saleh
  salihovic salminen salo salonen sanchez sandberg sanders santana sante santos sanz saric sasaki sato saunders savic
  scheving schiltz schmid schmidt schmit schmitt schmitz schneider schroeder schubert schulz schwarz segura seinfeld
  semjonov semyonov sen sengupta seoh sepulveda serrano sethi shah shala sharma shehu shevchenko shevchuk shimizu
  silva simmons simonsen sinatra sinclair singh sirbu smirnov smit smith smyth sokolov solovyov sorensen sosa soto
  soung sousa srinivasan stalin starmer steele stein steiner stephens stevens stevenson stoica stojanovic stoyanov
  stoyanova suarez subotic subramanian sullivan suzuki svensson svoboda svobodova szabo tahirovic takahashi tanaka
  tate tavares teixeira thatcher thill thompson thomsen thomson thorarensen thorlacius tian tiwari tjin tkachenko
  todorov todorova tolstoy tomic torres toth tran traore tremblay tryniski tshabalala tsui tuominen turcan turner
  turunen valenzuela valverde varga vargas vasilyev vasquez vassiljev vazquez velasquez verma vesela vesely vidal
  vidovic villalba villalobos vinogradov virtanen visser vivaldi vogel vogt volkov vorobyov vu vukovic waage wagner
  walker walsh walters walton watanabe watson webb weber webster weiss welter wilkinson williams williamson wilson
  wimmer winkler wisniewski wiśniewski wojcik wolff wong wright wu xiao xu yadav yamada yamaguchi yamamoto yamasaki
  yamashita yamazaki yang yeun yeung yi yildirim yildiz yilmaz yokoyama yoshida yun zakharov zaytsev zhang zhao zhou
  zhu zielinski zimmermann zulu abernathy abrams abreu acheampong acuna adebisi adeleke ademola adenuga adewumi
  adeyinka aguiar ahn aikawa ainsworth aitken ajayi akande akbar akerman akinola akinyemi akpan aldridge alhassan
  alkhatib altman alvarado amadi amankwah amoah amin amundsen ananthan andreou andric anim ankrah annan antonopoulos
  anyanwu aquino araki aranda arce archer arellano arias armitage arnason arora arriaga arroyo asamoah ashby ashcroft
  asiedu atanasov attah augustin auer avila awad axelsson ayers azevedo azizi baart babalola bachmann backman badawi
  badu bagley bahl bahri bailly bain baird bakari balakrishnan balboa balde ballard banda banerji bankole baran
  baranov barber barclay barker barlow barnett barr barrera barron barrow barth bartoli barton basu batista baumann
  baur baxter beaumont bedi beltran benavides benitah benn bennani bentley beran berardi bereczki bergeron bergkvist
  bermudez bernal bernhardt bezuidenhout bhalla bhandari bhargava bhatia bhattarai bianco bielak binder bjerke
  bjornsson blackwell blackwood blanchard bland blaszczyk blom blomqvist bloom blum boahen boland bolton bondar borges
  borowski botha bouaziz boulanger bourgeois bowen bower bowers bowman boyle bradshaw brandt brannigan bravo breuer
  brewer brewster bridges bright briggs brock broderick brody bronson brosnan broussard bruckner brunner bruun
  brzezinski buchholz buckley budd budhathoki bueno bui bulut burgess burkhardt burnett burns burrows busch butler
  buzek byrd caballero cabral cabrera cain caldwell callaghan calloway calvo camacho camara cannon cano cantu capaldi
  cardenas carlin carlisle carmichael carnahan carney caron carpentier carson carver casado castaneda castellano
  castelli cervantes cham chambers chaney chappell charalambous charlton charron chatzis chaves chevalier chew childs
  chiang chikwanha chin chirwa chisholm christiansson christodoulou christou cisse claesson clancy clapton clausen
  cobb cochran cohn colbert collier colombo colvin combs conde conley connolly conroy constantinou conway copeland
  corbett cordero cordova cornejo cornell corrigan cortes cosgrove cotton coulibaly coulson courtois coventry cowan
  craft crane crawley cronin crosby crowe crowley cuevas cullen cummings curran currie curry cvetkovic czarnecki
  czerwinski dabrowski dahlberg daley dalgaard dalton daly damgaard danso dawes dawson deacon dearden decker degroot
  dejong delacroix delacruz delaney delarosa deleon delgadillo demetriou denham denning dennison dessalines devereux
  devine devlin dhillon dickens dickson dieng diggory dimas dinh diouf dobson dodd dogra dolan donaldson donnelly
  doran dougherty dowling downey drake dreyer drummond dube dubey dudek duffy dufour duggan dumas dumont dunlap dunne
  dupont dupuis duque durant durham dwyer dyer dziedzic eaton eberhardt ebert echeverria eckert edmonds egan egbert
  ehrlich eide ekberg eklund ekström elkins ellingsen elliston ellsworth elmasry elsayed endo engel engelhardt
  engstrom epstein erdogan espinosa essien estevez etxeberria ewing fabbri fadel fagan fairbanks fairchild fallon
  faria farias farley farrow faulkner faure favre feeney feldman feliciano fell fennell ferguson ferrer ferretti
  figueroa finch fink finnegan fitzpatrick flanagan fleischer flynn foley fontaine forbes forde forsberg forsyth foss
  fraga franke franzen frazier fredriksen frei freitas frey friis fritsch frost fujii fujimoto fukuda furlong furst
  gaines galindo gallardo gallegos galvan gamble garber garde gardiner garner garrison gaspari gavrilov geary geiger
  gelder gentile gerber gerlach giannakis gibbons gibbs gilbertson gilchrist gillespie gilligan gilmore girard giraud
  gleeson glover gnanasekaran godinez godoy goebel goldman goodwin gopal gorman gosling gould govender graf granger
  granlund graves grayson greco greenberg greenwood greer gregersen grewal grier griffin grimm griswold gross grossman
  guevara guillen gulati gundersen gunn gurung gustafson guthrie gyamfi haaland haas hagedorn hahn haider haines
  hamann hamdan hamilton hammond hampton hancock hanif hanley hannan hanson hardy hargreaves harmon harrington hartley
  hartman hartmann hasegawa hashemi haskins hassanein hastings hauser hawley haynes hayward healy hebert hedlund hein
  helgason heller hendricks henley hennessy hensley hermansen herring herrmann hewitt hickey hicks hidalgo hightower
  hilbert hildebrandt hilton hines hinton hirsch hirano hirose hobbs hodge hodges hoekstra hogan holbrook holden
  holder holgersson holland holloway holm holmberg holmgren holst honda hooper horowitz horton houghton hou howell
  hoyle hsieh hsu hubbard huerta huff huhtala hull hummel humphries hurley hurst hutchins hutchinson ibarra ibanez
  ibekwe idowu imai iqbal isaksen isaksson ishida ishii ismailov itani iversen ivanovic iwasaki jablonski jacobson
  jahn jain jakobsen jakubowski jamieson jankowski janowski jaramillo jaworski jayasuriya jefferies jenkinson
  johnstone jokinen joosten judd juncker kaba kabore kaczmarek kaiser kalu kanda kasparov kassab katz kaufman kaufmann
  kavanagh kawaguchi keane kearney keating keegan kelleher kellogg keogh kessler khalifa khanna khatri khumalo khurana
  kibet kidd kiely kinney kirby kirchner kirkland kirkpatrick kirsch kita kline klinger kloss knapp knox koehler
  koenig kohler kohli koivisto kolar kolawole kone konate konig koroma kos kosonen kraft kristjansson krol krueger
  kruger kruk kubiak kuhn kumari kunz kurosawa kurz kusi kvist kwan kwiatkowski kyei laakso lachance lacroix lafleur
  lagos lahti lai lalonde lancaster landry lange langford langley larkin larkins larson lassen latif lawal lawler
  leach leary leblanc lecomte leduc legrand lemieux lemoine lennon leonov leroux lescroart levine levy lieberman lind
  lindahl lindgren linnane llorente loayza lockhart lockwood londono longhurst longo lorenzen lovell lowry lozano
  lucero ludlow lugo lundberg lundgren lundqvist lyons macdonald machado macias mackay mackey mackie macleod macmillan
  maddox madden magalhaes maguire mahajan maher mahmoudi mahoney maki makinde makhubela malan maldonado malone maloney
  malinowski manning mansfield mansoori manzano maranga marchand marchetti marciniak marcondes marlowe marquez marsden
  martel martens martensson martini masuda mathews mathur matos matsuda matsuo mattsson maurer mavuso mayo mazur
  mcbride mccabe mccall mcclain mcclure mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdermott mcdonald
  mcdonnell mcdowell mcgee mcgill mcgovern mcgrath mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckinley
  mckinney mcleod mcmahon mcmillan mcnally mcnamara mcneil mcpherson mcqueen mcrae meadows medeiros mehra mehrotra
  melendez melville menard mercado merino merritt mertens mfeketo michaud michalski middleton mihailov milanovic
  millan millar milligan mills minaj misra mitrovic miyamoto miyazaki mkhize mngomezulu moen mohammadi mohanty mollica
  moloney monaghan mondal montague montero montoya moody mooney moraes moriarty morita morley moroz morrow motsepe
  moyo mthembu mueller muir mullen mulligan mullins mulroy munro murakami murayama murdoch murillo musa mutasa mwale
  myhre`);
