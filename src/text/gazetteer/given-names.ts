/**
 * Given names, folded, separated by white space: those of the 1990 census of the United States (public domain) and
 * of compromise's lexicon (MIT licence, copyright Spencer Kelly).
 */
export const GIVEN_NAMES = `
aada aadya aaliyah aaradhya aarav aaron aasha abagail abbi abbie abby abdallah abdel abdoulaye abdul
abdullah abdullo abdulrahman abe abel abi abie abigail abraham abram abril abu abubakr abulfazl ada adah
adalberto adaline adalyn adam adama adan addie addilyn addison adel adela adelaida adelaide adele adelene
adelia adelina adeline adell adella adelle adelynn adena adi adina adolf adolfo adolph adreanna adria adrian
adriana adriane adrianna adrianne adriano adrien adriena adriene adrienne advik afonso afton agatha aggie
agnes agnus agripina agueda agustin agustina ahmad ahmed ahmet ai aicha aida aidan aiden aiko aileen ailene
aimar aimee aina aino ainsley aisha aishah aisling aislinn aislynn aja ajani ajla akiko akilah akira al
aladdin alain alaina alaine alan alana alane alanis alanna alannah alanoud alastair alayah alayna alba
albert alberta albertha albertina albertine alberto albina albrecht alda alden aldo alease alec alecia aleen
aleida aleisha alejandra alejandrina alejandro aleksandar aleksander aleksandr aleksandra aleksei alena
alene alesha aleshia alesia alessandra alessandro aleta aletha alethea alethia alex alexa alexander
alexandra alexandre alexandria alexandros alexandru alexei alexia alexis alf alfie alfonso alfonzo alfred
alfreda alfredia alfredo ali alia alica alice alicia alicja alida alina aline alisa alise alisha alishia
alisia alison alissa alistair alita alix aliza alla allan alleen allegra allen allena allene allie alline
allison allyn allyson alma almeda almeta alois alona alonso alonzo alphonse alphonso alta altagracia altha
althea alton alva alvaro alvera alverta alvin alvina alya alyce alycia alysa alyse alysha alysia alyson
alyssa amada amado amahle amaia amaira amal amalia amanda amar amber amberly ambrose amee amelia amelija
america ami amie amiee amilia amina aminata amine amir amira amit ammanuel ammar ammie amos amparo amy ana
anabel analisa anamaria anas anastacia anastasia anastasija anatoli anatoliy anatoly anaya ander andera
anders anderson andi andjela andra andre andrea andreas andree andrei andrej andres andrew andrey andria
andrzej andy ane aneta anette angel angela angele angelena angeles angelia angelica angelika angelina
angeline angelique angelita angella angelo angelyn angie angila angla anglea anh anibal anika anisa anisha
anissa anita anitra anja anjanette anjelica ann anna annabel annabell annabella annabelle annalee annalisa
annamae annamaria annamarie anne anneliese annelle annemarie annett annetta annette annice annie annika
annis annita annmarie anohito anthony antione antionette antoine antoinette anton antone antonella antonetta
antonette antoni antonia antonietta antonina antonio antony antwan anwar anya aoi apolonia april apryl
aputsiaq ara araceli aracelis aracely arata arcelia archibald archie ardath ardelia ardell ardella ardelle
arden ardis ardith aretha argelia argentina ari ariana ariane arianna arianne arica arie ariel arielle ariki
arjun arla arlean arleen arlen arlena arlene arletha arletta arlette arlie arlinda arline arlyne armaan
armand armanda armandina armando armida armin arminda arnaud arnav arnetta arnette arnita arno arnold
arnoldo arnulfo aroha aron arpita arron artem arthur artie artur arturo arvilla aryan asa asahi asha ashanti
ashely ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asia asiya asja asley asmita
assil assunta astrid asuncion ataahua athena aubrey audie audra audrea audrey audri audria audrie audry
august augusta augustina augustine augusto augustus aundrea aurea aurelia aurelio aurora aurore austeja
austin autumn ava avelina avery avi avigail avis avril awa awilda aya ayaan ayako ayana ayanna ayesha aygun
aykhan aylin ayn ayse aysel azalee aziz azra azucena azuna azzie babara babette bailey bakary balazs bambi
bandar bandile banele bao barabara barbar barbara barbera barbie barbora barbra bari barney barrett barrie
barry bart bartholomew barton basil basilia bayarmaa bea beata beatrice beatris beatriz beaulah bebe becca
becki beckie becky belen belia belinay belinda belkis bella belva ben benedict benita benito benjamin
bennett bennie benny benson benton berat berenice berna bernadette bernadine bernard bernarda bernardina
bernardine bernardo berneice bernetta bernhard bernice bernie berniece bernita bert berta bertha bertie
bertram bertrand beshoi bess bessie beth bethanie bethann bethany bethel betsey betsy bette bettie bettina
betty bettyann bettye beula beulah bev beverlee beverley beverly bianca bibek bibi biff bilal biljana bill
billi billie billy billye binita bintou birgit bishal bismah bjorn blaine blair blake blanca blanche
blondell blythe bo bob bobbi bobbie bobby bobbye bobette bogdan boglarka bok bolormaa bonita bonnie booker
boris boyce boyd brad bradford bradley bradly brady brain branda brande brandee branden brandi brandie
brandon brandy branislav brant breana breann breanna breanne bree brenda brendan brendon brenna brent
brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette brigette brigid brigida
brigitte brinda britany britney britni britt britta brittaney brittani brittanie brittany britteny brittney
brittni brittny brock broderick bronwyn brooke bruce bruna brunilda bruno bryan bryanna bryant bryce brynn
bryon buddy buena buffy buford bula bulah burl burma burt burton byron caitlin caitlyn cal calandra caleb
calista callie calvin camelia cameron cami camie camila camile camilla camille camilo cammie cammy candace
candance candelaria candi candice candida candie candis candra candy candyce cara caren carey cari caridad
carie carin carina carisa carissa carita carl carla carlee carleen carlena carlene carletta carley carli
carlie carline carlita carlo carlos carlota carlotta carlton carly carlyn carma carman carmel carmela
carmelia carmelina carmelita carmella carmelo carmen carmina carmon carol carola carolann carole carolee
carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carrol carroll carson
carter cary caryl carylon caryn casandra casey casie casimira cassandra cassaundra cassey cassi cassidy
cassie cassondra cassy catalina catarina caterina catharine catherin catherina catherine cathern catheryn
cathey cathi cathie cathleen cathrine cathryn cathy catina catrice catrina cayla cecelia cecil cecila cecile
cecilia cecille cecily cedric cedrick celena celeste celestina celestine celia celina celinda celine celsa
ceola cesar chad chadwick chae chan chana chanda chandra chanel chanell chanelle chang chantal chantay
chante chantel chantell chantelle chara charbel charis charise charissa charisse charita charity charla
charleen charlena charlene charles charlesetta charlette charley charlie charline charlott charlotte
charlsie charlyn charmain charmaine charolette chas chase chasidy chasity chassidy chau chauncey chaya
chedeline chelsea chelsey chelsie cher chere cheree cherelle cheri cherie cherilyn cherise cherly cherlyn
cherri cherrie cherryl chery cheryl cheryle cheryll chester chet cheyenne chia chieko ching chiquita chloe
chong chris chrissy christa christal christeen christel christena christene christi christia christian
christiana christiane christie christin christina christine christinia christoper christoph christophe
christopher christos christy chrystal chu chuck chun chung ciara ciaran cicely ciera cierra cinda cinderella
cindi cindie cindy cinthia cira clair claire clara clare clarence claretha claretta claribel clarice
clarinda clarine claris clarisa clarissa clarita clark classie claud claude claudette claudia claudie
claudine claudio claus clay clayton clelia clemencia clemens clement clemente clementina clementine clemmie
cleo cleopatra cleora cleotilde cleta cletus cleveland cliff clifford clifton clint clinton clive clora
clorinda clotilde clyde codi cody colby cole coleen coleman colene coletta colette colin colleen collen
collene collette collin colton columbus concepcion concetta concha conchita connie connor conor conrad
constance constantin constanza consuela consuelo contessa cora coralee coralie corazon cordelia cordell
cordia cordie coreen corene coretta corey cori corie corina corine corinna corinne corliss cornelia cornelis
cornelius cornell corrie corrin corrina corrine corrinne cortez cortney cory courtney courtni courtny coy
craig creola cris criselda crissy crista cristal cristen cristi cristiano cristie cristin cristina cristine
cristobal cristopher cristy cruz crysta crystal crystle cuc curt curtis cyndi cyndy cynthia cyril cyrstal
cyrus cythia daan dacia dagmar dagny daina daine daisey daisy dakota dalal dale dalene dalia dalila dallas
dalton damaris damia damian damien damion damon dan dana danae dane danelle danette dani dania danial danica
daniel daniela daniele daniell daniella danielle danika danille danilo danita daniz dann danna dannette
dannie dannielle danny dante danuta danyel danyell danyelle daphine daphna daphne dara darby darcel darcey
darci darcie darcy darell daren daria darin dario darius darla darleen darlena darlene darline darnell daron
darrel darrell darren darrick darrin darron darryl darwin daryl dave davi david davida davina davis dawn
dawna dawne dayle dayna daysi deadra dean deana deandra deandre deandrea deane deangelo deann deanna deanne
debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede dedra dee deeann deeanna
deedee deedra deena deepak deetta deidra deidre deirdre deja dejan del dela delaine delana delbert delcie
delena delfina delia delicia delila delilah delinda delisa della delma delmar delmer delmy delois deloise
delora deloras delores deloris delorse delpha delphia delphine delsie demarcus demetra demetria demetrice
demetrius dena denae deneen denese denice denis denise denisha denisse denita denna dennis dennise denny
denver denyse deon deonna derek derick derrick deshawn desirae desiree desmond despina dessie detra devan
deven devin devon devona devora devorah dewayne dewey dewitt dexter dhia dia dian diana diane diann dianna
dianne diarmuid diedra diedre diego dierdre dietmar dietrich digna dillon dimitri dimitris dina dinah dinesh
dino dinorah dion dione dionna dionne divina dixie diya djeneba dmitri dmitry dodie dollie dolly dolores
doloris domenic domenica dominga domingo dominic dominica dominick dominik dominique dominque dominykas
domitila domonique don dona donald donella donetta donette dong donita donn donna donnell donnetta donnette
donnie donny donovan donte donya dora dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori
doria dorian dorie dorinda dorine doris dorla dorotha dorothea dorothy dorris dorsey dortha dorthea dorthey
dorthy dottie doug douglas douglass dovie dovydas doyle dragan dreama drema drew drucilla drusilla duane
dudley dulce dulcie duncan dusti dustin dwain dwana dwayne dwight dyan dylan dyllan earl earle earlean
earleen earlene earlie earline earnest earnestine eartha easter ebenezer eboni ebonie ebony ecrin ed eda
edda eddie eddy edel edelmira eden edgar edgardo edie edison edith edmond edmund edmundo edna edoardo edra
edris eduard eduardo edward edwardo edwin edwina edyth edythe eevi effie efrain efren ehtel eileen eilene
eisha eitan ekaterina ekta ela eladia elaina elaine elana elane elanor elayne elba elbert elda elden eldon
eldora eldridge eleanor eleanora eleanore elease elen elena elene eleni elenor elenora elenore eleonor
eleonora eleonore elfreda elfrieda elfriede eli elia eliana elias elicia elida elidia elie elif elijah elin
elina elinor elinore eliot elisa elisabeth elise eliseo elisha eliska elissa eliz eliza elizabet elizabete
elizabeth elizaveta elizbeth elizebeth elke ella ellamae ellan ellen ellena elli ellie elliot elliott ellis
ellsworth elly ellyn elma elmer elmira elmo elna elnora elodia elois eloisa eloise elouise eloy elroy elsa
elsie elsy elton elva elvera elvia elvie elvin elvina elvira elvis elwanda elwood elyse elza ema emanuel
emanuela emelda emelia emelina emeline emely emerita emerson emery emiko emil emile emilee emilia emiliano
emilie emilija emilio emilis emily emina emine emirhan emma emmaline emmanuel emmanuelle emmeline emmett
emmie emmitt emmy emogene emory ena enda enedina eneida enid enoch enola enrico enrique enriqueta enzo eoin
epifania erasmo ergi eric erica erich erick ericka erik erika erin erinn erlene erlinda erline erma
ermelinda erminia erna ernest ernestina ernestine ernesto ernie ernst errol ervin erwin eryn esma esmeralda
esperanza essie esta esteban estefana estela estele estell estella estelle ester estere esther estrella etha
ethan ethel ethelene ethelyn ethyl etienne etsuko etta ettie eufemia eugen eugena eugene eugenia eugenie
eugenio eula eulah eulalia eun euna eunice eura eusebia eusebio eustolia eva evalyn evan evangelina
evangeline eve evelia evelin evelina eveline evelyn evelyne evelynn everett everette evette evgeny evi evia
evie evita evon evonne ewa exie eymen ezekiel ezequiel ezra fabian fabien fabio fabiola fabrice fabrizio
fadi fae fahd faith fajr fallon fannie fanta farah farida farrah farzana fatemeh fatiha fatima fatimah fatin
fatma fatoumata faustina faustino fausto faviola fay faye fe federico felecia felica felice felicia
felicidad felicita felicitas felipa felipe felisa felisha felix felton feng fenna ferdinand ferdinando
fergus fermin fermina fern fernanda fernande fernando ferne fidel fidela fidelia fien filiberto filip
filomena fiona fionn flavia fleta fletcher flo flor flora florance florence florencia florencio florene
florentina florentino floretta floria florian florida florinda florine florrie flossie floy floyd fonda
forrest fozia fran france francene frances francesca francesco franchesca francie francina francine francis
francisca francisco franciszek francois francoise frank frankie franklin franklyn fransisca fraser fred
freda fredda freddie freddy frederic frederica frederick fredericka frederik fredia fredric fredrick
fredricka fredrik freeda freida freja frida frieda friedrich frits fritz fumiko fyodor gabe gabi gabija
gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gaby gail gale galen galina gamalat gamila
gareth garfield garland garnett garrett garry garth gary gaston gavin gay gaye gayla gayle gaylene gaylord
gaynell gaynelle gearldine gema gemma gena genaro gene geneva genevie genevieve genevive genia genna gennie
genny genoveva geoff geoffrey georg georgann george georgeann georgeanna georgene georges georgetta
georgette georgi georgia georgiana georgiann georgianna georgianne georgie georgina georgine georgios georgy
gerald geraldina geraldine geraldo geralyn gerard gerardo gerda gerhard geri germaine german gerri gerrit
gerry gert gertha gertie gertrud gertrude gertrudis gertude ghislaine gia giacomo gianna gidget gigi gil
gilbert gilberte gilberto gilda giles gilles gillian gilma gina ginette ginger ginny gino giorgi giorgio
giorgis giovanna giovanni gisela gisele giselle gita giuseppe giuseppina gladis glady gladys glayds glen
glena glenda glendora glenn glenna glennie glennis glinda gloria glynda glynis godfrey golda goldie gonzalo
googoosh goran gord gordon gottfried grace gracia gracie graciela grady graham graig grant granville grayce
grazyna greg gregg gregor gregoria gregorio gregory greta gretchen gretta gricelda grisel griselda grover
guadalupe gudrun guido guilherme guillaume guillermina guillermo gunay gunel gunnar gunter gunther gus
gussie gustaf gustav gustave gustavo guy gwen gwenda gwendolyn gwenn gwyn gwyneth gyorgy habib habiba hae
hai hailey hal hala haley halim halina halley hallie hamza han hana hanah hanh hanna hannah hannelore hans
hao hariet hariette harlan harland harley harold harri harriet harriett harriette harris harrison harry
haruhito haruki haruta haruto harvey hasan hasnaa hassan hassie hasti hatice hattie hawa hayato haydee
hayden hayley haywood hazel heath heather hector hedwig hedy hee heide heidi heidy heike heinrich heitor
helaine helen helena helene helga hellen helmi hendrik henri henrietta henriette henrik henrique henry
henryk herbert heriberto herlinda herma herman hermann hermelinda hermila hermina hermine herminia herschel
hershel herta hertha hessa hester hettie hiedi hien hilaria hilario hilary hilda hilde hildegard hildegarde
hildred hillary hilma hilton himari hinata hipolito hiram hiroko hisako hoa hobert hoda holley holli hollie
hollis holly homer hong hope horace horacio horatio hortencia hortense hortensia hosea hosna hosniya hossein
houston howard howie hoyt hsiu hubert huey hugh hugo hui hulda humberto huong huseyin huseyn hussa hussain
hussein hwa hydar hye hyman hyo hyon hyun iain ian ibai ibrahim ichika ida idalia idell idella iesha ignacia
ignacio igor ike iker ila ilana ilda ileana ileen ilene iliana ilija ilina illa ilona ilse iluminada ilya
ima imane imelda imogena imogene ina india indira inell ines inez inga inge ingeborg inger ingrid inji
inocencia inuk inunnguaq iola iona ione ionut ira iraida irati irena irene irina iris irish irma irmgard
irvin irving irwin isa isaac isabel isabela isabele isabell isabella isabelle isadora isaiah isaias isaura
isela ishaan isiah isidora isidra isidro isis isla islande ismael ismail isobel israel isreal issac itai
itsuki iva ivaana ivalu ivan ivana ivelisse ivette ivey ivonne ivy iwona izaro izetta izola ja jacalyn
jacelyn jacinda jacinta jacinto jack jackeline jackelyn jacki jackie jacklyn jackqueline jackson jacky
jaclyn jacob jacqualine jacque jacquelin jacquelina jacqueline jacquelyn jacquelyne jacquelynn jacques
jacquetta jacqui jacquie jacquiline jacquline jacqulyn jada jaden jadwiga jae jaime jaimee jaimie jaka jake
jakob jakov jakub jaleesa jalisa jama jamaal jamal jamar jame jamee jamel james jameson jamey jami jamie
jamika jamila jamison jammie jan jana janae janay jane janean janee janeen janel janele janell janella
janelle janene janessa janet janeth janett janetta janette janey jani janice janie janiece janina janine
janis janise janita jann janna jannet jannette jannie january janyce jaqueline jaquelyn jared jarod jaroslav
jarrett jarrod jarvis jasmin jasmina jasmine jason jasper jaunita javier javiera jay jayden jaye jayme
jaymie jayna jayne jayson jazmin jazmine jc jean jeana jeane jeanelle jeanene jeanett jeanetta jeanette
jeanice jeanie jeanina jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannina jeannine jed
jeff jefferey jefferson jeffery jeffie jeffrey jeffry jelena jen jena jenae jene jenee jenell jenelle
jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennefer jennell jennette jenni jennie
jennifer jenniffer jennine jenny jens jerald jeraldine jeramy jere jeremiah jeremy jeri jerica jerilyn
jerlene jermaine jerold jerome jeromy jeronimo jerrell jerri jerrica jerrie jerrod jerrold jerry jesenia
jesica jess jesse jessenia jessi jessia jessica jessie jessika jestine jesus jesusa jesusita jetta jettie
jewel jewell ji jian jie jil jilian jill jillian jim jimi jimmie jimmy jin jina jing jinny jo joan joana
joane joanie joann joanna joanne joannie joao joaquin joaquina jocelyn jodee jodi jodie jody joe joeann joel
joella joelle joellen joesph joetta joette joey johan johana johann johanna johanne johannes john johna
johnathan johnathon johnetta johnette johnie johnna johnnie johnny johnsie johnson joi joie jokubas jolanda
joleen jolena jolene jolie joline jolyn jolynn jon jona jonah jonas jonathan jonathon jone jonell jonelle
jong joni jonie jonna jonnie jonny jordan jordi jordon jorge jose josef josefa josefina josefine joselyn
joseph josephina josephine josette josh joshua josiah josie joslyn jospeh josphine josue jovan jovana jovita
joy joya joyce joycelyn joye jozef juan juana juanita jude judeline judi judie judith judson judy jule julee
julen julene jules juli julia julian juliana juliane juliann julianna julianne julie julieann julien juliet
julieta julietta juliette julio julissa julius june jung junie junior junita junko justa justin justina
justine jutta ka kabita kacey kaci kacie kacper kacy kadiatou kaede kai kaia kaila kaitlin kaitlyn kajus
kala kaleigh kaley kali kalle kallie kalyn kam kamal kamala kami kamil kamila kamilah kamile kanata kandace
kandi kandice kandis kandra kandy kanesha kanisha kanyakumari kara karan kareem kareen karen karena karey
kari karie karim karima karin karina karine karisa karissa karl karla karleen karlene karly karlyn karmen
karol karole karolina karoline karolyn karon karren karri karrie karry kary karyl karyn kasandra kasey kasha
kasi kasie kaspar kassandra kassie kat katarina kate katelin katelyn katelynn katerina katerine kathaleen
katharina katharine katharyn kathe katheleen kathem katherin katherina katherine kathern katheryn kathey
kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia
katie katina katlyn katrice katrina kattie katy kauri kavita kay kayce kaycee kaye kayla kaylee kayleen
kayleigh kaylene kazuko kecia keeley keely keena keenan keesha keiko keila keir keira keisha keith keitha
kejsi keley keli kelle kellee kelley kelli kellie kelly kellye kelsey kelsi kelsie kelvin kely kemberly ken
kena kenda kendal kendall kendra kendrick keneth kenia kenisha kenna kenneth kennith kenny kent kenton kenya
kenyatta kenyetta kenza kera keren keri kermit kerri kerrie kerry kerstin kesha keshia keturah keva keven
kevin khadija khadijah khadije khaled khalid khalilah khawla kheira khongordzol kia kiana kiara kiera kieran
kiersten kiesha kieth kiley kim kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery
kimbra kimi kimiko kimmernaq kina kindra kingsley kip kira kiran kirby kiril kirill kirk kirollos kirsten
kirstie kirstin kisha kittie kiyoko kizzie kizzy klara klaus klea konrad konul korey kori kortney kory
kourtney kraig kris krishna krissy krista kristal kristan kristeen kristel kristen kristi kristian kristie
kristin kristina kristine kristle kristofer kristopher kristy kristyn kristyna krysta krystal krysten
krystin krystina krystle krystyna krzysztof kum kurt kurtis kyla kyle kylee kylie kyls kym kymberly kyoko
kyong kyra kyung lacey lachelle laci lacie lacresha ladawn ladona ladonna lael lahoma lai laia laila laine
lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lala lamar lambert
lamija lamonica lamont lan lana lance landon lanell lanelle lanette lang lani lanie lanita lannie lanny
lanora laquanda laquita lara larae laraine laree larhonda larisa larissa larita laronda larraine larry lars
larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon
lashonda lashunda lasonya laszlo latanya latarsha latasha latashia latesha latia laticia latifa latina
latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa laura
lauralee lauran laure laureen laurel lauren laurena laurence laurene laurent lauretta laurette lauri laurice
laurie laurinda laurine lauryn lavada lavelle lavenia lavera lavern laverna laverne laveta lavette lavina
lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawerence lawrence laxmi
layla layne lazaro le lea leah leana leandra leandro leane leann leanna leanne leanora leatha leatrice lecia
leda lee leeann leeanna leeanne leena leesa leevi leia leida leif leigh leigha leighann leila leilani leisa
leisha leja lejla lekisha lela lelah leland lelia lemuel len lena lenard lenita lenna lennart lennie lenny
lenora lenore leo leola leoma leon leona leonard leonarda leonardo leone leonel leonia leonid leonida leonie
leonila leonor leonora leonore leontine leopold leopoldo leora leota lera leroy les lesa lesedi lesha lesia
leslee lesley lesli leslie lesly lessie lester leta letha lethabo leticia letisha letitia lettie letty
levente levi lewis lex lexie leyla lezlie li lia liam lian liana liane lianne libbie libby librada lida
lidia lidya liepa lieselotte ligia lila lili lilia lilian liliana lilja lilla lilli lillia lilliam lillian
lilliana lillie lilly lily lin lina lincoln linda lindsay lindsey lindsi lindsy lindy linette ling linh linn
linnea linnie lino linsey linus linwood lionel lior lisa lisabeth lisandra lisbeth lise lisette lisha lissa
lissette lita liv livia liz liza lizabeth lizbeth lizeth lizette lizzette lizzie lloyd logan loida lois
loise lola lolita loma lon lona londa loni lonna lonnie lonny lora loraina loraine loralee lorean loree
loreen lorelei loren lorena lorene lorenza lorenzo loreta loretta lorette lori loria loriann lorie lorilee
lorina lorinda lorine loris lorita lorna lorraina lorraine lorretta lorri lorriane lorrie lorrine lory lotte
lottie lou louann louanne louella louetta louie louis louisa louise loura lourdes lourie louvenia lovelie
lovella lovetta lovie lovro lowell loyce loyd lu luana luann luanna luanne luba luc luca lucas luci lucia
luciana luciano lucie lucien lucienne lucija lucila lucile lucilla lucille lucina lucinda lucio lucius
lucrecia lucretia lucy ludie ludivina ludovic ludvig ludwig lue luela luella luetta luigi luis luisa luise
luiz luka lukas luke lula lulu lulwa luna lupe lupita lura lurlene lurline luther luuk luvenia luz lyda
lydia lyla lyle lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey lyne lynell lynelle lynetta lynette lynn
lynna lynne lynnette lynsey lynwood maayan mabel mabelle mable mac macaulay machelle macie maciej mack
mackenzie macy madalene madaline madalyn maddie madelaine madeleine madelene madelina madeline madelyn madge
madie madison madlyn madonna mae maegan mafalda magali magaly magan magaret magda magdalen magdalena
magdalene magen maggie magnus maha mahalia mahamadou mahammad mahdi mahesh mahmoud mai maia maida maile
maira maire maisha maisie maite maja majd majorie makeda maksim malachai malachy malak malcolm malcom malen
malena malia malik malika malinda malisa malissa malka mallie mallory malorie malvina mamadou mamie mammie
mana manaia manda mandakranta mandi mandie mandy manfred manie manish manny manon manuel manuela mao mara
maragaret maragret maranda marc marcel marcela marcelene marcelina marceline marcelino marcell marcella
marcelle marcello marcellus marcelo marcene marchelle marci marcia marcie marcin marco marcos marcus marcy
mardell maren marg margaret margareta margarete margarett margaretta margarette margarida margarita
margarite margarito margart marge margene margeret margert margery marget margherita margie margit margo
margorie margot margret margrett margrette marguerita marguerite margurite margy marhta mari maria mariah
mariam mariamawit mariami marian mariana mariane marianela mariann marianna marianne mariano maribel
maribeth marica maricela maricruz marie mariel mariela mariella marielle marietta mariette marija mariko
marilee marilou marilu marilyn marilynn marin marina marinda mario marion marios maris marisa marisela
marisha marisol marissa marita maritza marius marivel marjorie marjory mark markel marketta markita marko
markos markus marla marlana marleen marlen marlena marlene marlin marline marlo marlon marlyn marlys marna
marni marnie marquerite marquetta marquita marquitta marsha marshall marta marth martha marti martim martin
martina martine marty marva marvella marvin marvis marwa marx mary marya maryalice maryam maryan maryann
maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryland marylee marylin maryln
marylou marylouise marylyn marylynn maryrose masako mason masoud masoumeh matej mateo matha matheus mathew
mathias mathieu mathilda mathilde mathis matias matilda matilde matt matteo matthew matthias matti mattia
mattias mattie matty matus matyas maud maude maudie maura maureen maurice mauricio maurine maurita mauro
mavis max maxie maxime maximilian maximiliano maximina maximo maxina maxine maxwell may maya maybell
maybelle maye mayme maynard mayola mayra maysoun mazie mckenzie mckinley meagan meaghan mechelle meda mee
megan meggan meghan meghann mehdi mehmet mei mel melaine melani melania melanie melany melba melda melia
melida melina melinda melisa melissa melissia melita mellie mellisa mellissa melodee melodi melodie melody
melokuhle melonie melony melva melvin melvina melynda mendy mercedes mercedez meredith meri merideth
meridith meriem merilyn merissa merjem merle merlene merlin merlyn merna meron merri merrie merrilee merrill
mertie mervin mervyn meryem meryl meta mia micaela micah micha michael michaela michaele michal michale
micheal michel michele michelina micheline michell michelle michiko mick mickey micki mickie micky midori
miesha migdalia mignon miguel miguelina mihai mika mikaela mikaere mike mikel mikhail miki mikki mikolaj
mila milagro milagros milan milda mildred milena miles milford milhouse milica milissa millard millicent
millie milly milo milos milton mimi min mina minato minda mindi mindy minenhle minerva ming minh minik minna
minnie minta miquel mira miral miranda mireille mirella mireya miriam mirian mirlande mirna mirta mirtha
misha missy misti mistie misty mitch mitchel mitchell mitsue mitsuko mittie mitzi mitzie miyar miyoko mobina
modesta modesto modibo moe mohamad mohamed mohammad mohammed moira moises mollie molly mona monet monica
monika monique monnie monroe monserrate monte monty mora morgan moriah moritz morris morton mose moses moshe
moussa mozell mozella mozelle mrignayani muhamed muhammad muhammed mui muoi murad muriel murray mustafa
mustapha mya myesha myles myong myra myriam myrl myrlande myrle myrna myron myrta myrtice myrtie myrtis
myrtle myung na naasunnguaq nada nadene nadia nadina nadine nadya nahia nahom naida naima nakesha nakia
nakisha nakita nalla nam nan nana nancee nancey nanci nancie nancy nanette nannette nannie naoma naomi
naomie napoleon narcisa narges natacha natalia natalie natalya natasha natashia nate nathalie nathan
nathanael nathanial nathaniel nathy natisha natividad natosha neal necole ned neda nedra neely nehir neida
neil nel nela nelda nelia nelida nelisa nell nella nelle nellie nelly nelson nena nenita neoma neomi nereida
nerissa nery nesreen nestor neta nettie neva nevada neville nga ngan ngoc nguyen nguyet nia niamh nichelle
nichol nicholas nichole nicholle nick nicki nickie nickolas nickole nicky nico nicol nicola nicolas nicolasa
nicole nicolette nicolle nida nidia niels niesha nieves nigel niharika niilo nik nika nikau nikhil niki
nikia nikita nikki niklas niko nikola nikolai nikolay nikole nikos nila nilay nilda niles nils nilsa nina
ninfa nisanur nisha nita nivi noa noah noam nobuko noe noel noelia noella noelle noemi nohemi nojus nola
nolan noma nomaan nona noor nora norah norbert norberto noreen norene noriko norine norma norman normand
norris nouf nour nubia nuka nur nuray nurul nydia nyla obdulia ocie octavia octavio oda odelia odell odessa
odette odilia odis odval ofelia oier oisha ok oksana ola olaf olav oleksandr olen olene oleta olevia olga
olimpia olin olinda oliva olive oliver olivia olivier ollie olympia oma omar omer ona ondrej oneida onie
onita opal ophelia ora oralee oralia oren oretha ori orlando orpha orval orville osama oscar oskar osman
ossie osvaldo oswald oswaldo otelia otha otilia otis otto ouida oumar oumou owen oyunbileg ozell ozella ozie
pablo padraig paige palma palmer palmira pam pamala pamela pamelia pamella pamila pamula pandora paninnguaq
paola paolo paris parker parthenia particia parvati pascal pasquale pat patria patrica patrice patricia
patrick patrik patrina patsy patti pattie patty paul paula paulene pauletta paulette paulie paulina pauline
paulita paulo paulos pavel pavlo paz pearl pearle pearlene pearlie pearline pedro peggie peggy pei penelope
penney penni pennie penny percy perla perry petar pete peter petr petra petrina petro petronila petros phebe
phil philip philipp philippe phillip phillis philomena phung phuong phylicia phylis phyliss phyllis pia
piedad pierre pieter pietro pilar piotr pipaluk pok polina polly porfirio porsche porsha portia prakash
pravit prem preston pricilla priscila priscilla priyamvada providencia pura puteri pyotr qiana queenie
quentin quiana quincy quinn quintin quinton quyen rabina rachael rachal racheal rachel rachele rachell
rachelle rachid rachida racquel rae raeann raelene rafael rafaela raguel rahul raina rainer raisa rajesh
raleigh ralf ralph ramiro ramon ramona ramonita rana ranae randa randal randall randee randell randi
randolph randy ranee rania raoul raphael raquel rashad rasheeda rashida rasmus raul rawiri ray rayan raye
rayford raylene raymon raymond raymonde raymundo rayna rea reagan reanna reatha reba rebbeca rebbecca rebeca
rebecca rebecka rebeka rebekah recep reda reece reed reem reema reena refugia refugio regan regena regenia
reggie regina reginald regine reginia regis reid reihaneh reiko reina reinaldo reita rema remedios remona
rena renae renaldo renata renate renato renay renda rene renea renee renetta renita renna ressie reta retha
retta reuben reva rex rey reyansh reyes reyna reynalda reynaldo reza rheba rhett rhiannon rhoda rhona rhonda
ria ricarda ricardo riccardo richard richelle richie rick rickey ricki rickie ricky rico rigoberto rikki
riko riley rima rimas rin rina risa rita riva rivka riya rob robbi robbie robbin robby robbyn robena robert
roberta roberto robin robt robyn rocco rochel rochele rochell rochelle rocio rocky rod roderick rodger
rodney rodolfo rodrick rodrigo roel rogelio roger roghayyeh rohan roland rolanda rolande rolando rolf
rolland roma roman romana romelia romeo romona ron rona ronald ronan ronda roni ronna ronni ronnie ronny
roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn
rosamaria rosamond rosana rosann rosanna rosanne rosaria rosario rosaura roscoe rose roseann roseanna
roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosena rosenda rosendo rosetta
rosia rosie rosina rosio rosita roslyn ross rossana rossie rowan rowena roxana roxane roxann roxanna roxanne
roxie roxy roy royce rozanne rozella ruben rubi rubie rubin ruby rubye rudolf rudolph rudy rueben rufina
rufus rupert russ russel russell rusty ruth rutha ruthann ruthanne ruthe ruthie ryan ryann ryou saanvi
sabina sabine sabra sabrina sacha sachiko sade sadie sadye saeed sahar saida sakeena sakineh sakura sal
salena salik salina salley sallie sally salma salome salvador salvatore sam samantha samara samatha samella
sami samir samira samkelo sammie sammy samual samuel sana sanda sandee sandeep sandi sandie sandra sandro
sandy sanford sanjay sanjuana sanjuanita sanora santa santana santiago santina santino santo santos saqib
sara sarah sarai saran sarina sarita sasha satoshi saturnina sau saul saundra savannah scarlett scot scott
scottie scotty seamus sean sebastian sebastien sebrina seema sekou selena selene selim selina selma sena
senaida sepp september serafina serena sergei sergey sergio serife serina serita setayesh seth setsuko sevda
sevinj seymour sha shae shahd shahid shaikha shaim shaimaa shaina shakia shakira shakita shala shalanda
shalon shalonda shameka shamika shan shana shanae shanaya shanda shandi shandra shane shaneka shanel shanell
shanelle shani shania shanice shanika shaniqua shanita shanna shannan shannon shanon shanta shantae shantay
shante shantel shantell shantelle shanti shaquana shaquille shaquita shara sharan sharda sharee sharell
sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine sharolyn sharon
sharonda sharri sharron sharyl sharyn shasta shaun shauna shaunda shaunna shaunta shaunte shavon shavonda
shavonne shawana shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta shay shayla shayma shayna
shayne shea sheba sheena sheila sheilah shela shelba shelby sheldon shelia shella shelley shelli shellie
shelly shelton shemeka shemika shena shenika shenita shenna shera sheree sherell sheri sherice sheridan
sherie sherifa sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sherman sheron
sherrell sherri sherrie sherril sherrill sherron sherry sherryl sherwood shery sheryl sheryll shiela shila
shiloh shira shirely shirl shirlee shirleen shirlene shirley shirli shirly shizue shizuko shlomo shon shona
shonda shondra shonna shonta shoshana shristi shu shyla sid siddhartha sidney sigmund signe sigrid silas
sillin silva silvana silvia silvio sima simon simona simone simonne sina sindy siobhan sirena sita siti siu
sixta siyabonga skye slobodan slyvia snezana sobia socorro sofia sofie sofija soila solange soledad solomon
somayyeh somer sommer son sona sondra sonia sonja sonya soo sook sophia sophie soraya soren souleymane souta
spencer sri stacee stacey staci stacia stacie stacy stan stanford stanislav stanislaw stanley stanton starla
starr stasia stefan stefani stefania stefanie stefano stefanos stefany steffanie stela stella stepanie
stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie stephine stephnie
sterling steve steven stevie stewart stu stuart su suanne sudie sue sueann suellen suha suk sulema sumayah
sumiko sumit summer sunday sunita sunni suraj suresh susan susana susane susann susanna susannah susanne
susi susie susy suzan suzana suzane suzann suzanna suzanne suzette suzi suzie suzy sven svend svetlana sybil
syble syd sydney syed sylvester sylvia sylvie synthia syreeta szymon ta tabatha tabetha tabitha tadgh taha
tai taichi taika taina taisha tajuana takako takisha tala talia talisha talitha tama tamala tamar tamara
tamatha tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamisha tammara
tammera tammi tammie tammy tamra tana tandra tandy taneka tanesha tangela tania tanika tanisha tanja tanna
tanya tara tarah tarana taren tareq tari tarra tarsha taryn tasha tashia tashina tasia tatiana tatsuki tatum
tatyana taunya tawana tawanda tawanna tawna tawnya taylor tayna ted teddy teena tegan teisha telma temeka
temika tempie tena tenesha tenisha tennie tennille teodora teodoro teofila tera tereasa terence teresa
terese teresia teresita teressa tereza teri terica terina terisa terra terrance terrell terrence terresa
terri terrie terrilyn terry tesha tess tessa tessie thad thaddeus thalia thandolwethu thanh thao thea theda
thelma theo theodor theodora theodore theola theresa therese theresia theressa theron thersa thi thiago thom
thomas thomasena thomasina thomasine thora thresa thu thurman thuy tia tiana tianna tien tiera tierra tiesha
tifany tiffaney tiffani tiffanie tiffany tiffiny tijuana tilda tillie tim timika timmy timothy tina tingting
tinisha tisa tish tisha titus tobi tobias tobie toby toccara tod todd toi tom tomas tomasa tomasz tomeka
tomi tomika tomiko tommaso tommie tommy tommye tomoharu tomoko tona tonda tonette toney toni tonia tonie
tonisha tonita tonja tony tonya tora tori torie torri torrie tory tosha toshia toshiko tova towanda toya
tracee tracey traci tracie tracy tran trang travis treasa treena trena trent trenton tresa tressa tressie
treva trevor trey tricia trina trinh trinidad trish trisha trista tristan troy trudi trudie trudy trula
truman tu tuan tui tula tunar turki tuyet twana twanda twanna twila twyla ty tyesha tyisha tyler tynisha
tyra tyree tyrell tyron tyrone tyson ughur ugne ula ulrich ulrik ulrike ulysses umberto un una unax uri
ursula urte usha usman ute uxue vada val valarie valda valencia valene valentin valentina valeri valeria
valerie valery vallie valorie valrie van vance vanda vanesa vanessa vanetta vania vanita vanna vannesa
vannessa vashti vasiliki vasily vaughn veda velda velia vella velma velva vena venessa venetta venice venita
vennie venus veola vera verda verdell verdie verena vergie verla verlene verlie verline vern verna vernell
vernetta vernia vernice vernie vernita vernon verona veronica veronika veronique versie vertie vesna vesta
veta vi vic vicenta vicente vickey vicki vickie vicky victor victoria victorina vida vihaan viki vikki vikky
viktor viktoria viktorie viktorija vilma vilte vina vince vincent vincenza vincenzo vinita vinnie viola
violet violeta violette virgen virgie virgil virgilio virgina virginia vita vito vivaan vivan vivek vivian
viviana vivien vivienne vlad vladimir vladislav vojtech volodymyr von voncile vonda vonnie vusala wade wai
wakana waldo wallace wally walt walter walton waltraud wanda waneta wanetta wanita ward warner warren wava
waylon wayne wei weldon wendell wendi wendie wendolyn wendy wenona werner wes wesley weston whitley whitney
whitni whitny widelene wila wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrid
wilfried wilhelm wilhelmina wilhemina will willa willard willena willene willetta willette willia william
williams willian willie williemae willis willodean willy wilma wilmer wilson wilton winford winfred winfried
winifred winnie winnifred winona winslow winston wm wojciech wolfgang wonda woodrow wout wouter wyatt wynell
wynona xavier xenia xhoel xiao xiaomei xiaoyan ximena xinyi xiomara xochitl xuan yadira yaeko yael yagmur
yahaira yahli yajaira yan yang yanira yanis yann yannick yarin yaroslav yasmin yasmine yassin yassine yasuko
yee yelena yer yesenia yessenia yetta yevette yevgeni yevgeny yi ying yoko yolanda yolande yolando yolonda
yonas yonatan yonathan yong yosef yoshie yoshiko youlanda young yousouf youssef yu yuen yuette yuina yuki
yukiko yuko yulanda yun yuna yung yuonne yuri yuriko yuriy yury yusif yusuf yuuma yuval yvette yvona yvone
yvonna yvonne zac zach zachariah zachary zachery zack zackary zada zahid zahra zaida zainab zakaria zan zana
zandra zane zara zehra zeinab zelda zella zelma zena zenaida zenia zenobia zetta zeynab zeynep zina zineb
zita zoe zoey zofia zoila zola zona zonia zora zoraida zoran zsofia zula zulema zulma
`;
