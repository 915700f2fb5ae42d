import { words } from './words.ts';

/** Given names, lower case, from many cultures; partly from the npm package compromise (MIT). Products left out. */
export const GIVEN_NAMES = words(`
  ikaika nobuhle signe olamide grazyna kalani hinemoa anahera stelian keoni kainoa makoa nalani kekoa noelani kahiau
  anaru marama tipene hohepa piripi mele losa malakai kgomotso dineo katlego tumelo babatunde adesola ayomide ebuka
  olufemi onyeka uche obioma somto adhiambo nafula wekesa barasa moraa nyaboke kemunto desta tesfaye alemu kebede
  tigist zewditu nomvuyo nontobeko xolile ntombi nursultan dinara asel erlan zhanar bakyt aibek zurab lusine gayane
  vardan siranush nebojsa vedran doina mieczyslaw nadezhda gennady gergely csaba ilmari kaarina seppo sinikka tapani
  veikko outi hallvard eyjolfur sigurdur thorunn caoimhe orlaith tadhg angharad eirlys gethin iestyn llinos rhodri josu
  cuauhtemoc ngan nguyet sreymom sokha bopha chanthou thiri khin hnin dorji pema tshering sonam jigme enkhbat batbayar
  tsetseg ganbaatar wayan ketut nyoman rizky liwayway bayani dalisay behrouz mahsa faris anselmo leocadia
  pavla amara imara nneka sefa efe kwaku kobina adwoa akwasi selorm edem mawuli muthoni nyokabi njoki wangari wairimu
  kariuki maina njoroge kimani ndungu gathoni waithera makena mumbi chebet cherono jepkosgei kipchoge kiprono ochieng
  odhiambo okoth owino auma anyango apiyo awino akello nakato babirye namukasa ssebunya tumusiime mugisha uwimana
  ingabire habimana mukamana niyonzima uwase iradukunda temilade bolanle olumide femi segun ronke titilayo chidinma
  ngozi chukwuemeka ifeanyi adanna nkiru amarachi zainabu hauwa fatimata modou aminatou bineta khady ndeye pape abdou
  malick lwazi sizwe kagiso tebogo lebohang palesa naledi refilwe tshepo boitumelo keabetswe nomsa ayanda xolani huong
  thu khoa ngoc trinh vinh khang phuc thinh hien huyen ramesh ganesh kavitha meena sunil anand ashwin pradeep praveen
  ajit tarun harish girish satish nandini archana vidya bhavana gauri kabir dhruv parth yash sneha aditi meghna
  pallavi rekha lata imtiaz farrukh nadeem rizwan kamran faisal zeeshan saima rabia hina sana mehwish shabnam cem mert
  kerem tolga serkan murat okan umut baris pinar gizem burcu ozge tugba jelle femke sanne maaike marijke anouk roos
  bram thijmen lotje koen ruud gintaras vytautas mindaugas egle jurgita saulius kestutis audrius ilze agnese edgars
  inese kristaps zdenek vaclav jiri lenka jitka radka pavlina bohumil lubomir miroslav slavomir istvan ferenc attila
  bence ildiko katalin gyula imre razvan bogdana sorin dragos anca raluca catalin dragana nemanja tihana ivica zeljko
  taras bohdan vasyl mykola halyna iryna lesia danylo svitlana ostap levan irakli davit ketevan lasha hrant armen
  gevorg anahit arpine narine tigran solveig ragnhild sigrid torbjorn torbjørn øyvind håkon håvard geir kjetil kjell
  vigdis gunnhild åsa håkan göran örjan ylva gunilla maj-britt pontus jesper pekka jukka heikki riikka paivi päivi
  tuula jarkko sigurður guðrún þórdís hrafn ragnheiður xiomara itzel citlali nayeli yaretzi xochitl jimena ignacia
  gorka nerea ainhoa tiago rui goncalo gonçalo inês raissa ronaldo edson aperahama mereana sefina lagi fetu tavita
  ioane semisi viliami wichit nattapong chaiwat siriporn apinya pongsakorn somsak kittisak rahmat bambang slamet
  sulastri wulandari yudi hendra fitri aminah syafiq faizal azman norhayati rosnah jia xiaohui zhiwei jianhua meiling
  yuxuan haoran zihan ruoxi yiran junjie weiwei lihua guoqiang daisuke yusuke shota ryota ayumi nanami chihiro noriko
  michiko tomomi abdulkadir abdirahman abdullahi hodan fadumo ifrah nasteexo selam tsehay dawit bekele tadesse almaz
  hiwot mulugeta girma alemayehu lee robin jordan frank sen devi carter cooper jay berg wiremu tane ngaire kahu hemi
  siosaia tevita sione kaimana nani akua ama yaa esi kwesi kweku abena afua thandi lerato lindiwe nandi zanele bongani
  themba mandla lungile nokuthula zodwa tendai tatenda farai rutendo chipo kudzai tapiwa wanjiku wambui njeri mwangi
  otieno atieno nyambura wafula mutua kiptoo jelani zawadi neema amani rehema mariama seydou salif cheikh aissatou
  yacouba nawal dalia rima samar nizar bassam wissam ziad marwan walid tamer hany sherif noha yasser ashraf magdy ehab
  amr omran parisa shirin roya nasrin golnaz kaveh dariush siavash behzad farhad bahram soraya aygul gulnara timur
  aziza dilshod rustam sardor nodira otabek zarina madina aidar nurlan aigerim yerlan bolat saule zhanna oyuna bataar
  temuulen khulan thuy hanh nga lan hoa mai tam tuyet nhung dao khanh hieu hung dat thao trang yen vy chi bich suda
  somchai niran malee anong kanya prasert wichai sompong aisyah dewi putri budi agus joko wati rizal hafiz azlan
  jejomar benigno crisanto jan ned ian amy ann bob ben kim eve zoe ivo uma max mo jin kai leo liv lou mia noa ron roy
  sid stu tad ted tim tom viv wil zac aada aadya aaliyah aaradhya aarav aaron aasha abagail abbey abbi abbie abby
  abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abi abie abigail abimbola abraham abram abril
  abu abubakr abulfazl achieng adaeze adaline adalyn adam adama adan addie addilyn addison adebayo adel adela adelaide
  adele adelene adelia adelina adeline adelynn adeola adi adolf adolfo adolph adreanna adrian adriana adrianna
  adrianne adriano adrien adriena adriene adrienne advik afia afonso agatha aggie agnes agustin agustina ahmad ahmed
  ahmet aicha aida aidan aiden aiko aileen aimar aimee aina aino ainsley aisha aishah aisling aislinn aislynn ajani
  ajay ajla akash akemi akiko akira akosua aladdin alain alaina alan alana alanis alanna alannah alanoud alastair
  alayah alayna alba albert alberto albrecht alden alec alecia aleisha alejandra alejandro aleksandar aleksander
  aleksandr aleksandra aleksei alena alesia alessandra alessandro alessio alex alexander alexandra alexandre
  alexandros alexandru alexei alexia alexis alf alfie alfonso alfred ali alia alice alicia alicja alina aline alisa
  alise alisha alison alissa alistair aliza allan allen allie allison allyson alois alonso alonzo alphonse alphonso
  althea alton alvaro alvin alya alycia alysa alyson alyssa amadou amahle amaia amaira amaka amal amalia amanda amar
  amber amberly amelia amelija amie amilia amina aminata amine amir amit ammanuel ammar amos amrita ana anabel
  anamaria ananya anas anastasia anastasija anatoli anatoliy anatoly anaya ander anders andi andile andjela andra
  andre andrea andreas andrei andrej andres andrew andrey andrzej andy ane aneta anette angel angela angelia angelica
  angelina angeline angelique angelo angie angus anh anika anil anisa anissa anita anja anjali anjelica ankit anna
  annabel annabella annabelle annalisa annamaria anne annemarie annett annette annie annika annmarie anohito ansgar
  anthony antoine antoinette anton antonella antoni antonia antonio antony anwar anya aoi aoife aparna aputsiaq arash
  arata archibald archie ari aria ariana arianna arianne ariel arielle ariki arjun arleen arlena arlene arlette armaan
  armand armando armin arnaud arnav arno arnold aroha aron arpita artem arthur artie artur arturo arun arunima aryan
  asahi asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asif asiya asja asma asmita
  assil astrid ataahua atsuko aubrey audra audrey audri audry augustina augustine augusto augustus aurelia austeja ava
  avery avi avigail awa aya ayaan ayana ayanna ayesha aygun aykhan aylin ayn ayo ayodele ayse aysel azadeh aziz azra
  azuna babajide babak bakary balazs bandar bandile banele bao baraka barbara barbora barbra barney barrett barry bart
  bartholomew bartosz bayarmaa bea beata beatrice beatriz becca becky belinay belinda benita benito benjamin bennie
  benny benson berat bernadette bernadine bernard bernardo bernd bernhard bernice bernie bert bertha bertie bertram
  bertrand beryl beshoi bess bessie beth bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev
  beverley beverly bianca bibek biff bilal biljana billie billy binh binita bintou bishal bismah bjarne bjorn björn
  bjørn blaine blair blake blanca blanche blaze blossom blythe bobbi bobbie bobby bogdan boglarka bolormaa bonita
  bonnie boris boyd brad bradford bradley brady branden brandi brandie brandon branislav branko breanna bree brenda
  brendan brendon brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette brigid
  brigitte britney britt brittany brittney brittni brittny bronwyn brooke bruce bruno bryan bryanna bryce brynn bryon
  buck buddy burak burt burton buster byron caitlin caitlyn cal caleb calista callie calvin cameron camila camile
  camilla camille camilo candace candice cara carey carina carissa carl carla carlene carley carlie carlo carlos
  carlota carlotta carlton carly carmel carmela carmella carmen carol carole carolina caroline carolyn carrie carrol
  carroll cary casandra casey cassidy cassie catarina caterina catherina catherine cathleen cathryn cathy catrina
  cayla cecelia cecil cecile cecilia cecily cedric celeste celia celina celine cesar chad chandra chanelle chantal
  chantelle charbel charis charissa charla charlena charlene charles charlette charley charlie charlotte charmaine
  chas chase chedeline chelsea chelsey chen cher cheri cherie cheryl chester chet cheyenne chiamaka chiara chidi chika
  chinedu chinonso chloe chris chrissy christa christal christen christiana christiane christie christina christine
  christoph christophe christopher christos christy chrystal chuck chukwudi chukwuma ciara ciaran cierra cillian cindi
  cindy clair claire clara clare clarence clarice claris clarissa claudette claudia claudine claudio claus clay
  clayton clemens clement cleo cleopatra cletus clifford clifton clint clive clotilde clyde cody colby cole coleen
  colette colin colleen collin colton concepcion connie connor conor conrad constance constantin constanza consuelo
  cora coralie cordelia corey cori corina corine corinna corinne cornelia cornelis cornelius corrine cory cosmin
  courtney courtni courtny craig cristal cristian cristiano cristina cristobal curt curtis cyndi cynthia cyril cyrus
  daan dagmar dahlia daichi daiki daina dalal dale damaris damia damian damien damion damola damon dan dana danette
  dani danica daniel daniela daniele daniella danielle danika danil danilo daniz danny daphna daphne dara darby darcey
  darcie darcy daren daria darin dario darius darko darla darlena darlene darnell darrel darrell darren darrin darryl
  daryl dave davi david davida davina dayle dayna deana deandra deandre deann deanna deanne deb debbie debby debora
  deborah debra debrah dede dee deedee deena deepa deepak deepika deidre deirdre dejan dela delbert delia delilah
  della delores deloris delphine demetria demetrius dena denice denis denise dennis denny deon derek derrick deshawn
  desiree desmond devan deven devin devon dewayne dewey dexter dhia diana diane dianna dianne diarmuid diego dieter
  dietmar dietrich dilip dillon dimitri dimitris dina dinah dinesh dion dionne dirk diya diyar djeneba dmitri dmitry
  dmytro dolores domingo dominic dominick dominik dominique dominykas don dona donald dong donna donnell donnie donny
  donovan dora doreen dorian doris dorla dorota dorothea dorothy dorthy dottie doug douglas dovydas doyle dragan drew
  duane duc dudley duncan dung dunja dustin dwayne dwight dylan dyllan ebele ebenezer ebru ecrin ed eddie edel eden
  edgar edie edith edmond edmund edna edoardo eduard eduardo edward edwardo edwin edwina eevi efrain efren efua eileen
  eirik eisha eitan ekaterina ekta ela elaina elaine elana elbert eldon eleanor elen elena eleni eli eliana elias
  elicia elida elie elif elijah elin elina elinor eliot elisa elisabeth elise elisha eliska eliza elizabete elizabeth
  elizaveta ella ellen ellie elliot elliott ellis elly elma elmer elnora elodie eloise elouise elsa elsie elton elva
  elvin elvina elvira elvis elwood ema emanuel emanuela emeka emelda emely emerald emerson emery emil emile emilee
  emilia emiliano emilie emilija emilio emilis emily emina emine emirhan emma emmaline emmanuel emmanuelle emmeline
  emmett emmie emmy emre enid enoch enrico enrique enzo eoin ergi eric erica erich erick ericka erik erika erin erma
  ernest ernestina ernestine ernesto ernie ernst errol ervin erwin eryn esma esmeralda esperanza esra esteban estela
  estele estella estelle ester estere esther estrella eszter ethan ethel etienne etta eugen eugene eugenia eugenie eun
  eunice eva evan evangelina evangeline evelin evelina evelyn evens everett evgeny evi evie evita ewa ewan eymen ezra
  fabian fabien fabio fabrice fabrizio fadi fahd fajr fanta farah farid farida farouk farrah farzana fatemeh fatiha
  fatima fatin fatma fatou fatoumata fay faye federico felecia felicia felipe felix feng fenna ferdinand ferdinando
  fergus fernanda fernando fidel fien filip fiona fionn fletcher flora florencia florian floyd folake forrest foster
  fozia fran frances francesca francesco francina francine francis francisca francisco franciszek francois francoise
  frankie franklin franklyn fraser fred freda freddie freddy frederic frederick frederik fredrick fredrik freja freya
  frida frieda friedrich frits fritz fumiko fyodor gabe gabi gabija gabor gabreal gabriel gabriela gabriele gabrielius
  gabriella gabrielle gaby gail gale galen gamalat gamila gareth garland garnet garrett garry garth gary gaurav gavin
  gayle gemma gena genesis genevieve genna geoff geoffrey georg george georges georgette georgi georgie georgina
  georgios georgy gerald geraldina geraldine gerard gerardo gerhard geri germaine gerry gert gertrud gertrude ghassan
  gia giacomo gianna gigi gilbert gilberto gilda giles gilles gillian gina ginny gino giorgi giorgio giorgis giovanna
  giovanni gisela gisele giselle gita giulia giuseppe gladys glen glena glenda glenn glenna gloria glynis godfrey
  golda goldie gonzalo googoosh goran gord gordon gosia gottfried grace gracie graciela grady graham grant greg gregg
  gregor gregorio gregory greta gretchen griselda grover grzegorz guido guilherme guillaume guillermo gunay gunel
  gunnar gunter gunther gus gustaf gustav gustave gustavo gwen gwendolyn gwyneth gyorgy habib habiba hailey haizea
  hakan hal hala haley halim hallie hamid hamish hamza hana hanah hank hanna hannah hanneke hans hao hariet hariette
  harlan harley harmony harold harri harriet harriett harriette harry haruhito haruka haruki haruta haruto harvey
  hasan hasnaa hassan hasti hatice hattie hawa hayato hayden hayley heath heather hector heidi heike heinrich heitor
  helen helena helene helga helmi hendrik henning henri henrietta henrik henrique henry henryk herbert herman hermann
  hermine hessa hester hideo hilary hilda hildegard hillary himari hinata hiro hiroshi hoang hoda hollie homer horace
  horacio horatio horst hortense hosna hosniya hossein howard howie huan hubert huda hugh hugo humberto huseyin huseyn
  hussa hussain hussein hyacinth hydar hyun hyun-woo iain ibai ibrahim ichika ida ifeoma ignacio igor ike iker ila
  ilene iliana ilija ilina ilona ilse ilya imane imani imelda imogena imogene imran indira ines ingrid inji inuk
  inunnguaq ioana iona ionut ira irati irena irene irina irma irvin irving irwin isaac isabel isabela isabele isabell
  isabella isabelle isadora isaiah isaias isha ishaan isiah isidora isla islande ismael ismail isobel issac itai
  itsuki itziar iva ivaana ivalu ivan ivana iveta iwona izaro jacek jacinda jacinta jack jackie jacky jaclyn jacob
  jacquelina jacqueline jacquelyn jacques jada jaden jagoda jaime jaka jake jakob jakov jakub jamal james jameson jami
  jamie jamison jammie jana janae jane janele janelle janessa janet janette janice janie janina janine janis jaqueline
  jared jarod jaroslav jarrett jarrod jarvis jasmin jasmina jason jasper javier javiera jayden jayesh jayne jayson
  jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jed
  jeff jeffery jeffrey jeffry jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jens jerald
  jeremiah jeremy jeri jermaine jerome jeronimo jerri jerry jerzy jesica jess jesse jessica jessie jesus jian jie jiho
  jil jilian jill jillian jim jimi jimmie jimmy jing jingyi jisoo jiwoo jo joan joana joane joann joanna joanne joao
  joaquin jocelyn jodi jodie jody joe joel joelle joesph joey johan johana johann johanna johannes john johnathan
  johnathon johnie johnnie johnny jokubas joleen jolena jolene jon jonah jonas jonathan jonathon joni jonny joost
  jordi jordon jorge jose josef josefa josefina josefine joselyn joseph josephina josephine josh joshua josiah josie
  josue josé jovana joya joyce jozef joão juan juana juanita jude judeline judith judy julen jules julian juliana
  julianna julianne julie julien julienne juliet julieta juliette julio julissa julius jun junaid jungkook justin
  justina justine jürgen kaan kabita kacey kacper kadiatou kaede kahlil kaia kaitlin kaitlyn kajus kaleigh kali kalle
  kallie kamal kamala kamau kamil kamila kamile kanata kanyakumari kara karan karen kari karim karima karin karina
  karissa karl karla karly karolina karthik karyn kasey kasia kaspar kassandra kassie kat katarina katarzyna kate
  katelyn katelynn katerina kateryna katharina katharine kathem katherina katherine kathie kathleen kathrine kathryn
  kathy kati katia katie katja katlyn katrin katrina katy kauri kavita kavya kay kaye kayla kaylee kayleigh kayode
  kazuki keeley keely keenan keiko keir keira keisha keisuke keith kejsi keley keli kelley kelli kellie kelly kelsey
  kelsie kely kemal ken kendall kendra kendrick kenji kenna kenneth kenny kenton kenyatta kenza kera keri kermit kerri
  kerry kerstin keven kevin khadija khadije khaled khalid khawla kheira khongordzol kia kiana kiara kiera kieran
  kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kingsley kip kira kiran kiril kirill kirk kirollos
  kirsten kirstin kizzy klaus klea kofi kojo konrad konul kori kostas kourtney kris krishna krista kristen kristi
  kristian kristie kristin kristina kristine kristopher kristy kristyna krystal krzysztof kunal kurt kurtis kwabena
  kwame kyla kyle kylee kylie kyls kyra kyung lacey lacie lacy ladona ladonna laia laila lakesha lakshmi lamar lambert
  lamija lamont lana lance landon lara larisa larissa larry lars lashawn lasse laszlo latasha latifa latisha latonya
  latoya laura laurel lauren laurence laurent laurie lauryn laverna laverne lavinia lawrence laxmi layla lea leah
  leana leandra leandro leane leann leanna leanne leda leena leevi leia leif leigh leila leilani leja lejla lela
  leland len lena lennart lenny lenora lenore leola leon leona leonard leonardo leonel leonid leonie leonor leonora
  leopold leora lesedi lesley lesli leslie lesly lester leszek lethabo leticia letitia lettie levente levi lex lexie
  leyla li lia liam lian liana lianne libbie libby lidia lidya liepa lila lili lilia lilian liliana lilja lillia
  lillian lillie lilly lin lina linda lindsay lindsey lindsi lindsy lindy ling linh linus lionel lior lisa lisette liu
  livia liz liza lizbeth lizette lizzie lloyd logan lois lola lolita lonnie lora loraina loraine lorelei loren lorena
  lorene lorenzo loretta lori lorie lorna lorraina lorraine lorri lorrie lotte lottie louella louie louis louisa
  louise lovelie lovro lowell luann luc luca lucas lucia luciana luciano lucie lucien lucija lucile lucille lucinda
  lucy ludmila ludovic ludvig ludwig luela luella luigi luis luisa luise luiz luka lukas lukasz luke lula lulu lulwa
  luna lupe lupita luther luuk luz lydia lyla lyle lyn lyna lynda lyndon lyndsey lyne lynette lynn lynna lynne
  lynnette lynsey maarten maayan mabel mable macaulay macie maciej mack macy madalyn maddie madeleine madelina
  madeline madelyn madge madison madonna mads mae magda magdalena magdalene maggie magnus maha mahamadou mahammad
  mahdi mahesh mahmoud maia maire maisie maite maja majd makoto maksim malachai malachy malak malcolm malen malia
  malik malika malinda mallory malte mamadou manaia mandakranta mandy manfred manish manny manoj manon manuel manuela
  mara marc marcel marcela marcell marcella marcelle marcello marcelo marci marcia marcie marcin marco marcos marcus
  marcy marek margaret margarette margarida margarita marge margery margie margo margot margret margrette marguerite
  mari maria mariah mariam mariamawit mariami marian mariana mariane marianna marianne mariano maribel marie mariela
  mariella marija mariko marilyn marina mario marion marios maris marisa marisol marissa marit maritza marius marjorie
  mark markel marko markos markus marla marlena marlene marlin marlo marlon marnie marquis marsha marshal marshall
  marta martha marti martim martin martina martine marty marvin marwa mary maryam maryan maryann marybeth maryjane
  marylou masha masoud masoumeh matej mateo mateusz matheus mathew mathias mathieu mathilde mathis matias matilda
  matilde matt matteo matthew matthias matti mattia mattias mattie matty matus matyas maud maude maura maureen maurice
  mauricio mavis maxime maximilian maximiliano maxina maxine maxwell maybell mayra maysoun mazie mckenzie meagan meera
  meg megan meghan megumi mehdi mehmet mei mei-ling mel melanie melina melinda melisa melissa mellisa melokuhle melvin
  mercy meredith meriem merissa merjem merle meron merrill merve mervin mervyn meryem meryl mhairi micaela micah
  michael michaela michal michał micheal michel michele michelle mick mickey micky midori miguel mihai mika mikaela
  mikaere mike mikel mikhail mikolaj mila milagros milan mildred milena milhouse milica millicent millie milly milo
  milos milton mimi min mina minato mindy minenhle minerva ming minh minik minji minjun minnie mira miral miranda
  mirek mirela miriam mirjana mirlande mitch mitchell mitzi miyar mobina modibo moe mohamad mohamed mohammad mohammed
  moira moises mollie molly mona monica monika monique monte monty morgan moritz morten moses moshe moussa mpho
  mrignayani muhamed muhammad muhammed murad muriel mustafa mustapha mya myles myra myriam myrlande myrna myron myrtle
  naasunnguaq nadene nadia nadina nadine nadya nahia nahom naima nalla nancy nanette naoki naoko naomi naomie narges
  nasser natalia natalie natalya natasha nate nathalie nathan nathanael nathaniel nathy navin neal neha nehir neil nel
  nela nele nelisa nell nellie nelson nena nerissa nesreen neville nguyen nia niamh nicholas nichole nick nicki
  nickolas nicky nico nicola nicolas nicole nicolette niels nigel niharika niilo nik nika nikau nikhil niki nikita
  nikki niklas niko nikola nikolai nikolay nikos nila nilay niles nils nina nisanur nisha nita nivi nkechi nnamdi noah
  noam noel noella noelle noemi nojus nolan nomaan nomvula noor nora norah norbert noreen norma norman nouf nour
  nozomi nuka nuno nur nura nuray nurul nwando nyla obinna octavia octavio odelia odette odile odval ofelia oier oisha
  oisin okechukwu oksana ola olaf olav oleg oleksandr olena olga oliver olivia olivier ollie olu oluwaseun oluwatobi
  omar omer ondrej onur ophelia orhan ori orville osama oscar oskar osman osvaldo oswald otis otto oumar oumou ousmane
  owen oyunbileg pablo padma padraig paige pam pamela panagiotis pandora paninnguaq paola paolo parvati pascal pat
  patrica patrice patricia patrick patrik patti pattie patty paul paula paulette paulie paulina pauline paulo paulos
  pavel pavlo pawel paweł pedro peg peggy pelin penelope perla petar pete peter petr petra petro petros phil philip
  philipp philippe phillip philomena phoebe phuong phylis phyllis pia pierce pierre pieter pietro piotr pipaluk polina
  polly pooja portia prakash pranav prashant pravit preethi prem preston priscila priscilla priya priyamvada priyanka
  prudence przemek puteri pyotr qiang quang queenie quentin quiana quincy quinn quinton quynh rabina rachael rachel
  rachele rachelle rachid rachida radek rae rafael raghav rahul raina rainer raj rajesh ralf ralph ramiro ramon ramona
  randal randall randi randolph rania raoul raphael raquel rashad rashid rasmus raul ravi rawiri rayan raymond rayna
  reanna reba rebeca rebecca rebeka rebekah recep reece reem reema regan reggie regina reginald regis reid reihaneh
  reiko reina ren rena renae renata rene renee renske reta reuben reyansh reyna reynaldo reza rhea rhett rhiannon
  rhoda rhona rhonda rhys ria ricardo riccardo richard richelle richie rick rickey ricki rickie ricky rico rikki riko
  riley rimas rin rina rita ritu riya roan rob robbie robbin robby robert roberta roberto robyn rocco rochele rochelle
  rocio roderick rodger rodney rodolfo rodrigo roel rogelio roger roghayyeh rohan rohit roisin roksana roland rolanda
  rolando rolf roman romeo ronald ronan ronda roni ronja ronna ronnie ronny rory rosa rosalie rosalina rosalind
  rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne rosella roselle rosemarie rosemary rosetta rosie
  roslyn ross rowan rowena roxana roxane roxanna roxanne roxie roxy royce ruben rubin rudolf rudolph rudy rufus rupert
  russ russel russell ruth ruthie ryan ryo ryou saanvi sabina sabine sabrina sachin sade sadia sadie saeed sagar sahar
  saida saif sakeena sakineh sakura sal salik sallie sally salma salome salvatore sam samantha sami samir samira
  samkelo sammie sammy samuel sandeep sander sandra sandro sanjay santiago santino saoirse saqib sara sarah sarina
  sasha satoshi saul savanna savannah scarlett scot scott scottie scotty seamus sean sebastian sebastien sekou selena
  selene selim selin selina selma sepp serena serge sergei sergey sergio serhii serife setayesh seth sevda sevinj
  seymour shahd shahid shaikha shaim shaimaa shakira shalini shana shanaya shanda shane shania shanna shannon shanon
  shaquille shari sharlene sharon sharron sharyn shaun shauna shawn shawna shay shayla shayma shayna shayne shea sheba
  sheena sheila shelby sheldon shelia shelley shelly shelton sheri sheridan sherifa sherman sherri sherrie sherry
  sheryl shiloh shira shirley shirli shirly shivani shlomo shona shreya shristi shyla sibusiso siddharth siddhartha
  sidney sierra sietske sigmund silas silke sillin silvia silvio simon simona simone sindy sinead siobhan siobhán
  sipho sita siti siyabonga sjoerd skip skye slawomir slobodan snezana sobia sofia sofie sofija solomon somayyeh
  sondra sonia sonja sonya sophia sophie soren sota souleymane soumya souta spencer spike sri srinivas stacey staci
  stacie stacy stan stanislav stanislaw stanley starla stefan stefania stefanie stefano stefanos stela stella stellan
  stephan stephane stephanie stephen steve steven stevie stew stewart stuart sue suha sumayah sumit sunita suraj
  suresh surya susan susana susane susanna susannah susanne susi susie suzan suzana suzane suzanna suzanne suzette
  suzie suzy sven svend svenja svetlana swati sybil syd syed sylvester sylvia sylvie szymon søren tabatha tabitha
  tadeusz tadgh taha taichi taika taiwo takeshi takumi tala talia talitha tamar tamara tamera tami tamika tammi tammie
  tammy tamra tania tanika tanisha tanja tanner tanvi tanya tara tarana tareq tariq taryn tasha tatiana tatsuki tawana
  teddy tegan temitope teodora terence teresa tereza teri terrance terrell terrence terri terrie terry tess tessa
  tessie thabo thad thaddeus thalia thandolwethu thanh thea thelma theo theodor theodora theodore theresa therese thi
  thiago thijs thom thomas thomasina thulani tia tiana tianna tiara tiffany timmy timothy tina tingting tisha titus
  tobias toby tod todd tomas tomasz tomek tommaso tommie tommy tomoharu tomoko toni tonia tony tonya tora tori toru
  tova tracey traci tracie tracy trent trenton trevor trey tricia trina trish trisha trista tristan troy trudy truman
  tuan tui tula tunar tunde tuomas turki ty tyler tyra tyrone tyson uchenna ughur ugne ugo ulf ulrich ulrik ulysses
  umberto unax uri ursula urte usha usman uwe uxue val valentin valentina valentine valeria valerie valery vance
  vanesa vanessa varun vasile vasily veda velma venkat vera vern verna vernice vernon veronica veronika vesna vic
  vicente vicki vickie vicky victor vihaan vijay vikky vikram viktor viktoria viktorie viktorija vilte vinay vince
  vincent vincenzo violeta virgil vishal vivaan vivek vivian viviana vivien vivienne vlad vladimir vladislav vojtech
  volkan volodymyr vusala wade wakana wallace wally walt walter wanda wang wanjiru waylon wayne wei wendell wendi
  wendy wenjing werner wes wesley weston whitney whitni whitny widelene wiktor wila wilbert wilbur wiley wilfred
  wilfredo wilfrid wilfried wilhelm wilhelmina willa willard william willie willis willow willy wilma wim winfried
  winifred winnie winnifred winona winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xiaomei
  xiaoming xiaoyan ximena xin xinyi xiulan xu yael yagmur yahli yan yanis yann yannick yara yarin yaroslav yasmin
  yasmine yassin yassine yasuko yaw yelena yesenia yetunde yevgeni yevgeny ying yolanda yonas yonatan yonathan yong
  yosef yousouf youssef yuen yuina yuki yuko yulia yun yuna yuri yuriy yury yusif yusuf yuto yuuma yuval yuvi yves
  yvette yvona yvone yvonna yvonne zach zachariah zachary zachery zack zackary zada zahid zahra zainab zakaria zan
  zane zara zbigniew zehra zeinab zelda zelma zena zeynab zeynep zhang zhen zhou zineb zoey zofia zola zoltan zora
  zoran zsofia zuri zuzana łukasz abdulaziz abdulla abebe abhishek abiodun abiola abner achim adalbert adaobi adedayo
  aderonke adewale adil adina adnan adriaan aemilia afolake agata agnieszka aime aitor aiza akeem akhil akhilesh akin
  akinwale akio akmal aksel akshay aldo aleksi alessia alexandr alexey alfredo alim alisher allegra alma almudena
  aloysius amandeep amarjeet amaury ambrose amelie amira amitabh amoako amparo anais anatol aneesh ania anke ankita
  annelies anneliese annukka anouar anselm anthea antje antti anuj anupam anurag anusha apostolos arda ariadna ariane
  arif arild arjen arkady arlo arne arshad aruna arvid arvind arzu asa asad asher ashok aslak aslan asta asuka atanas
  ateeq atsushi august auguste augusta aurelie aurelien aurora avinash aviv axel axelle ayan ayaka ayako ayat aydin
  ayla ayman aysha azamat azusa bahar bala balaji balint balthazar barnabas barnaby bartek basak basem bashir basma
  bastian bastien baptiste beatrix beau bekir bekzat bela belen benedetta benedict benedikt bengt benjamina benoit
  benedicte berit berk berthold bertil bethan bhaskar bharat bharati birgit birgitta birgitte birk birte bisi bjarni
  bjoern blaise blandine blanka blessing bodil bogumil bojan bola borislav borut bosko bozena branka britta bronagh
  bronislav bronwen bryony bukola bulent burhan butrint callum calogero calum carles carmelo carolin carsten casimir
  caspar casper cassandre cathal catriona celestin cemal cemre cerys chahinez chaim chana chandler charalampos chaya
  cheng chidera chike chima chimamanda chinenye chinwe chioma christabel christel christelle christer christiaan
  christof cinzia clemence clementine clinton clodagh colm colum conall conchita corentin cormac corrado cosima cosimo
  costin cyprian cyrille czeslaw dace dafydd dag dagny dalila damiano damilola damir damla danae danijel danijela
  danila danish danna dante danuta darian darija dariela dariusz darragh dasha datuk daud daniyar davide davor dawid
  dayo deepthi demet demi deniz denys dermot derya despina detlef dheeraj diallo didier dilan dilara dilek dilnoza
  dima dimitar dimitra dimitrios dino diogo dionysios divya djamila dmitriy dobromir dobroslav domagoj domenico
  dominika donal donatella donato dorina dorte dougal dragica dragomir dragoslav duarte dusan dusko duygu dzmitry
  eamon earl eberhard ebba ebony eckhard edda edina edit edyta eero efosa efthymia egil egon ehsan eija eike eilidh
  einar eino eirini ekene ekin eko elanor eleonora elham elia elian elija eline elio elisabet elke elmar elmira elon
  elsbeth elspeth elwin elyas emanuele emelie emer emir emmet ender endre eneko engin enikő enikoe enis ennio enno
  enrica enver eoghan ephraim erasmus ercan erdem eren erhan eriko erol erwan erzsebet esben esha eshe esmail esme
  espen estefania etan eudora eufemia eugenio evangelia evangelos eveline everton evgeni evgenia ewald ewelina eyal
  eylem eyup ezekiel ezgi fabia fabiana fabienne fabiola fadia fadil fadila fahad fahim faheem fahmi faiza fanny
  fareed farhan farhana faruk fatih fatmir fausto fawad fawzi fede federica fedor feliks felicity fergal ferhat feruza
  feyza fidelis fikret filipa filipe filippa filippo filiz filomena finbar findlay finlay finn finnian fintan fiorella
  firas firat firuza flavia flavio fleur florent florentin florin folasade fouad franciscus franco françois frane
  franka franz franziska frédéric frederica frederike fredrika friedemann frode funmi funmilayo furkan gabin gael
  gaelle gaetan gaetano gaia galina gamal garfield gaspar gaspard gaston gauthier gautam gayatri gebhard geert
  geoffroy geraint gerd germain gernot gervase gerwin ghada giada gian gianluca gianni gideon giedre gil gioia giorgia
  girolamo gitta giuliana giuliano giulio giuseppina giusy goetz gokhan gordana gotthard govind graeme graziella
  gregoire gretel grigor grigori grigory guadalupe gudrun guglielmo guillem gul gulsen günther gurdeep gurpreet gwyn
  györgy hadi hadiya hadley hagen haim hajar hakeem hakim haldor halil halima halina halvard halvor hamad hamdi hamed
  hanako hanan hannelore hannes hannu hanne hansel hanspeter harald hardeep haregewoin hari haris haroon harris
  harrison haruko haruna hasmik hatim havva hazem hedda hedwig hedvig heba hedley heiko heiner heinz hela helge helle
  hellen helmut heloise hendrikje hennie henriette henrike heribert hermione hernan herve hesham hetty hideaki hideki
  hideko hilal hilde hiroaki hiroki hiroko hiromi hisham hisako hjalmar hjordis holger holly homa honor honorata honza
  houda hovhannes hrvoje huguette humphrey husam iago ianthe ibrahima idan idris idrissa iefke ieva ignacy ignatius
  ignaz ihab ihor iida ikechukwu ikenna ikram ilaria ildefonso ileana ilias ilir ilja ilka ilkay ilker imanol immanuel
  imogen ina inaya indra inez inga ingeborg inger ingmar ingo ingram ingvar inigo inka inna inmaculada ioan ioanna
  ioannis iolanda ionela iraida iram irfan irmgard isa isak isam isidore isidro iskander ismini isolde isra israel
  issa issam itamar ivar ivelina ivette ivona ivone ivor iwan iyad iza izabela izumi izzat izzy jaakko jaana jaap
  jaber jacinto jacoba jad jadranka jadwiga jafar jaimie jala jalal jaleh jalil jamala jamil jamila jamilah janek
  janez janick janko janne janos jari jarle jarmila jaromir jaroslava jaroslaw jaša jasna jatin javad javed jawad
  jayant jean jefferson jemima jemma jennings jeremias jeroen jezabel jinan jitendra joachim joaquim jochen johanne
  jolanda jolanta jona jonna joona joonas jordana jorg jörg jorgen jørgen joris jorn joscha josette josip josipa
  jostein jouni jovan jowita jozsef józef judit juha juhani juho juliane juliusz juma junichi junko jurgen jurek juri
  jurij jussi justus justyna jutta jyoti jyrki kabelo kadir kadri kaisa kaito kaj kajal kaja kalina kaloyan kalpana
  kalum kamel kamilla kamille kana kanako kanan kanchana kani kaori karel karine karlheinz karlo karlis karol karola
  karoline karsten kasper kasim kathrin katinka katka katleen kato katrien katsuo katsumi katya kausar kaya kayoko
  kazimierz kazuhiro kazuko kazuo kazuya kees kei keiji keita kelechi kelvin kenichi kenta kent kerr keshav keziah
  khadijah khalil khanyi kiki kilian kimiko kimmo kinga kinsley kiri kirsi kirstie kirsty kishore kitty kiyoshi
  kjersti klaas klara klaudia klavdija klemens knud knut kohei koji koki kolja koldo konstantin konstantina
  konstantinos kora korbinian kornel kornelia kotaro kourosh krishnan kristiina kristijan kristof kristoffer krisztina
  krisztian krystian krystyna ksenia kseniya kubilay kumar kumiko kunle kwadwo kwasi kyoko kyriakos kyrylo lachlan
  ladislav ladislava laine laith lakshman lamia lamin lamine lancelot laoise larysa lassana lászló laure laurens
  laurette lauri laurin lautaro lauritz lazar lazaro leander leart leire lelia lemlem lenard lennox leoluca leone
  leoni leonidas leontien leopoldo leroy leto letizia lev levin lewis lhamo liane libor licia lidija liesbeth liesel
  lieve ligia liisa liliane lilit lilla lily linas linnea lisbeth lise liselotte lisha lissa liviu ljiljana ljubica
  ljubomir llewellyn llyr loic lone loni lonneke lorcan loredana loreen lorenz lorenza lothar lourdes luan luana luboš
  lucienne lucio lucius lucrezia ludek ludo ludovica ludwik luigina lukáš lumi lutz lyall lydie lyra lyubov lyudmila
  maartje mackenzie maddalena madelief madhav madhavi madhu maeve mafalda magali magdi magne mahmood mahmud mahnoor
  maik maike maila mailis maimuna maira mairead majid maksym malachi maleah malek malena malgorzata małgorzata malin
  malina malou malvina mamoun mamta manal manami mandana mandeep manisha manjit manjula manmohan manolis mansour
  mansoor manu marceli marcial mardiros mareike maren marga margareta margaux margherita margit margriet mariachiara
  maricel mariel marielle marieke marietta mariia marijan marijana marika marilena marilou marin marinela marino
  marita marites mariusz marja marjan marjo marjolein marlies marlou marte marten marthe martijn martinus martyn
  martyna martynas maruf maryanne marysia marzena marzia masaki masako masami masao masashi masato masud massimo
  mateja matea mateus mathilda mathijs mati matthieu matthijs maurits maurizio mauro maverick maxim maya mayara mayu
  mayuko mayumi mbali mbongeni meaghan mechthild medina meghana mehrdad mehreen mehtap meike meir meja melek melker
  mena menno mercedes mercia meri merima merlin metin metka michaël michalis michela michelangelo micheline michiel
  mickael mieke mieszko mihaela mihail mihailo mihaly mihkel mihnea miho mihir miika mikael mikail miki mikkel miklos
  miko mikołaj milad milana milka milla miloš miloslav milorad mimoza minako minea minhaz minka minna mio miquel
  mirabel miran mircea mireia mireille mirella mirja mirjam mirka mirko mirna miro mirosława mirta misaki misha missy
  mitja mitra mitsuko mitsuru miyoko miyuki mizuki mladen mlungisi moana modesty moeko mohan mohit mohsen moishe
  moktar momoko morag moran mordechai morgane morris morwenna mostafa mounir mourad mubarak mukesh mukhtar muna munir
  munira murray myfanwy mykhailo mylene mzwandile nabil nabila nada nadav nadir nadja naeem nafisa nagisa naglaa nahla
  nahum naila naim nala nalini namrata nan nana nao naoto naoya napoleon nara narcisa naren narendra nasir nastassja
  nastya nat natalija nataliya natan natasa natascha naveed naveen navya nayan nayana nazanin nazar nazif nazim nazli
  neda nedim neelam nejc nelida nella nelly neris nermin nerys nessa nestor netta neva neve neven nevena newton neylan
  nezha niall nic nicolai nicoleta nicoletta nicolo niel nienke nike nikol nikolaj nikolaos nikolas nikolaus nikoleta
  nikoletta nikolina nilufar nilufer nimisha nimrod ninette ninna nino niobe niraj niranjan nirmala nishant nithya
  nitin niva niv nivedita nkosana noelia noemie nolwenn nona nonso noora noriyuki norris noura nuala nunzia nuria
  nusrat nyasha oba obed obi octavian odalys oded odin odysseas ofer ofir oguz ohad olabisi olalekan oldrich ole oleh
  oleksii olesia oli olimpia olivera oliwia olof olwen olwethu olya olympia omari omid omkar ondřej oona ophelie oran
  oren oriana oriol orit orla orlando orly orsolya ortrud osagie osamu osei osip oskari oswin ota otakar othmar otmar
  ottilie ottoline owain oya oyelaran oyin oyinkansola oyvind ozan ozlem ozzy paavo paco paddy palak paloma pankaj
  panos paresh parker parminder parveen parvin pascale pascual pasi pasquale patience patricio patrizia patryk pau
  paulius pavle pavlos payal payam payton pearse pelagia pelle peng per percival peregrine pernilla pernille perry
  perpetua persis petri petrina petronella petru petter petteri petula peyton philipa philippa phillipa phumzile pier
  piera piero pierrette piet pilar pim pinja pio piper pippa pippo pirjo piroska piush pius placido plamen pnina pola
  poonam poppy posy prabhakar prabhu prachi pramod pranay prasad prasanna pratibha pratik preben predrag preeti
  presley pritam priti priyanshu prosper przemyslaw purnima qadir qamar qasim qi qing quanah quirin rabih rada radha
  radhika radim radko radmila radomir radoslav radoslaw radovan radu raelene raf rafaela raffaele raffaella rafal
  rafał rafiq rafi raghu ragnar rahel rahim rahima raimo raimund raimundo raisa raja rajan rajat rajeev rajendra
  rajinder rajiv raju rakesh ram rama ramadan raman ramazan rami ramin ramsey ramya rana randy ranjit ranveer raphaela
  raphaelle rares rashed rashida rasul ratna raunak ravindra rawan raya raymonde raziya razia reagan rebekka reda
  reese reetta regine rehan rehana reima reinaldo reiner reinhard reinhold reino reka relja remi rémi remigius remko
  remo remus rémy remy renaldo renate renato renaud renée renita renzo reuven rex rhian riad riccarda rie rihanna rik
  rika rikard rikke riku rimma rinaldo ringo rinse risa rishab rishi risto ritesh ritika ritva riyad robb rod roddy
  rodica rodrigue roeland rogerio rohini rok rolande roma romain romana romano romina romulo romy ronen ronit ros
  rosalba rosalia rosamund rosana roselyn roshan roshni rosina rosita rossana rossella roswitha rosy royston roza
  rozalia rozina ruaridh rubina rudi rukmini ruma rumana rumen rune rupa rupal ruslan ruslana ruta rute ruxandra
  ryohei ryoko ryosuke ryszard ryuichi ryuji saad saara saba sabah sabira sabitha sabri sacha sachiko sadaf sadio safa
  safia safiya sagal sahil sahra saila saira saito sajid sakari sakina sakshi salah salamon salem salim salima salman
  salvador sama samara sameer sameera samia samina sampo sampsa samson samu samuele samuli samy sanaa sandip sandor
  sandrine sanela sanja sanjana sanjeev sanjit sanna sanni santi santo santosh santtu sapna sarai saraswati sari
  sarika sarita sarka sasa sascha saskia sathish satu satoko satoru satya saulo saurabh sauli saverio savita savvas
  sayaka sayed sayuri sarunas seán sebastiano sebnem seda sedat seela seema sefton segolene seija seiji seiko selcuk
  seldon selvi semih semra senait senan sened senem senthil serafina seraphina serap serdar sergej sergi serhat serhiy
  servaas setsuko sevgi seweryn seyed shabana shafiq shah shahin shahnaz shahram shaikh shailesh shaina shakeel shakil
  shalom shamima shamsa shan shani shanice shankar shanthi sharad sharda sharif shashank shashi sheetal shekhar sheng
  shigeko shigeru shilpa shinji shiraz shiri shireen shiva shizuka shmuel shoaib shobha shoko shravan shrikant shruti
  shu shubham shulamit shun shweta siamak siân sian sibel sibongile siddiq sidonie siegfried sienna sif sigfrid sigita
  sigourney sigurd sikandar silje silva silvan silvana silviana silvie silvester sima simeon simonetta simran sina
  sinan sinazo sini siniša sinisa sirkka sissel sithembile sitora siva sivan sixten skyler slavica slavko sławomir
  sletta snorre soheil sohail sokol sol solange soledad soleil solene soma sona sonal sonali sondre sonny sora sotiris
  soufiane souad spela spyros srdjan sreenivas sriram stanislava stanisław stanimir stavros stefana stefani steffen
  steffi stein steinar sten sterling stevo stian stig stijn stine stjepan stoyan subhash sudarshan sudha sudhir suhail
  suhasini sujata sujit sukhdeep sulaiman suleiman suleyman sultana suman sumana sumeet sumiko sundar sundaram suparna
  supriya surbhi suri surinder suriya sushant sushil sushma susheela susumu suvi suyash suzuki sveinn svein svetoslav
  swapna swapnil syeda sylvain szabolcs szilvia tabea tadas tadej tahir tahira tahmina tak takahiro takako takao
  takashi takuma takuya tal talal talib tallulah tamas tamiko tamim tamsin tanmay tapio tarek tarja taru tasneem tasos
  tatjana tatsuya tatu tatyana tawfiq taylor tayo teemu teija teijo tekla telma temperance tendayi tenzin teodor
  teodoro teppo terezia tero tetiana tetsuo tetsuya teuvo thaddäus thais thamsanqa thandeka thandiwe theda thekla
  theodoros theres theresia thibault thibaut thierry thilo thina thora thorben thorbjorn thore thorsten thulisile
  tibor tiernan tihomir tiina tijana tijmen til tilda tilde tillie tilman timea timo timofey timon timothee tinashe
  tine tineke tinka tino tiphaine tirza tirzah tito tiziana tiziano tobi tobiah tobie tobin todor tohru toini toivo
  toma tomás tomáš tomasso tomaž tomaso tomi tomislav tommi tomo tomoya tone tonje tonino topi tor torben tord tore
  torfinn torgeir torill torin torkel torsten torunn tosin toshiaki toshiko toshio tove tressa trine trixie troels
  trond truda truls trygve tsering tsubasa tudor tuija tullio tulay tuncay tuomo turgut turid tuulikki tuva twila
  tytti tzvi ubaldo uchechi udo ueli uffe ugur ugochukwu ulla ulrika ulrike ulugbek umair umesh una unai uriel urs
  urszula urvashi uta ute utkarsh uzair uzma uzochi uzoma vaibhav vadim valdemar valentino valeri valeriano valerio
  valeriy valerija valgerdur valtteri vanda vangelis vania vanja vasco vasil vasileios vasilis vasiliki vassilis
  vasudha ved veera veijo vejas velimir velina venkatesh ventsislav venus verena verner verona veronique vesa vesela
  veselin vibeke victorino vida vidar vijaya vik vikas vikki vilde vilhelm vilho vilja vilko ville villem villy vilma
  vimal vina vineet vinita vinod viola violetta vipul vira viraj virag viren virgilio virginie virpi vishnu vita
  vitali vitaliy vitaly vito vitor vittoria vittorio vitus viva vivi viviane vlada vladan vlado vlasta vlatka vlatko
  volker vroni vuk vukan vusi vytas vyacheslav waleed waltraud waqar waqas warren warwick wassim weldon wenche
  wendelin wenzel wera wibke wided wieland wieslaw wiebke wies wigbert wilhelmine wilko willem willemijn willi wilmer
  wioletta witold wladimir wladyslaw włodzimierz wojtek wolf wolfram wubbo wulf wynn wynne xander xanthe xavi xaviera
  xenia xenophon xiang xiao xiaoling xiaoyu xiomar xoan xoana xuan yadira yagiz yahya yair yakov yalda yaman yamila
  yamina yana yaniv yanni yannis yanina yaqub yared yaron yaroslava yaseen yaser yasin yasir yasmina yasuhiro yasuo
  yasushi yatin yavor yavuz yayoi yazan yehuda yekaterina yelyzaveta yemi yeray yesim yevgen yevgenia yigal yigit
  yildiz yilmaz yin yitzhak ylenia yngve yoan yoel yogesh yohan yohanna yohannes yoko yolande yoichi yoni yordan
  yordanka yorgos yoshi yoshiaki yoshie yoshihiro yoshiko yoshio yossi youcef younes younis youri youssra yousuf yoav
  ysabel yuan yudhishthir yui yuichi yuji yukari yukiko yukio yuliana yuliia yuliya yuma yumi yumiko yunus yuriko
  yusra yuta yutaka yuuki yvan yvon zafar zafer zafira zahir zaid zaida zain zaina zaira zakariya zaki zakia zalika
  zaman zamir zandile zayd zayn zaynab zbyszek zdenka zdravko zdzislaw zeb zebulon zechariah zedong zeena zeina zeljka
  zenia zeno zenon zephyr zev zheng zhenya zhi zia zigmund zilla zina zinaida zinedine zinnia zion zipporah ziv ziva
  zlata zlatan zlatko zoé zohar zoja zoltán zorica zoya zsolt zsuzsanna zubair zulfiqar zuleika zulema zuzanna zvi
  zviad zvonimir zygmunt`);
