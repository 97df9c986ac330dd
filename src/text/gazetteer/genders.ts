/**
 * Given names that are nearly always a man's, and nearly always a woman's, folded, separated by white space: those of
 * the 1990 census of the United States (public domain) with ten bearers of one sex for one of the other, and of
 * compromise's lexicon (MIT licence, copyright Spencer Kelly). Names that another country gives to the other sex
 * (“Andrea”, “Sasha”) are left out.
 */
export const MENS_NAMES = `
aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abraham abram abu abubakr
abulfazl adam adama adan adi adolf adolfo adolph adriano advik afonso agustin ahmad ahmed ahmet aidan aiden
aimar ajani aladdin alain alan alastair albert alberto albrecht alden alec alejandro aleksandar aleksander
aleksandr aleksei alessandro alex alexander alexandre alexandros alexandru alf alfonso alfred alfredo
alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin amar amine amir amit ammanuel ammar
amos anas anatoli anatoliy anatoly ander anders andre andreas andrei andrej andres andrew andrzej andy
angelo anthony antoine anton antoni antonio antony anwar aputsiaq arata archibald archie ari ariki arjun
armaan armand armando armin arnaud arnav arno arnold aron artem arthur artur arturo aryan asahi august
augusto augustus austin ayaan aykhan aziz bakary balazs bandar bandile banele barney barrett barry bart
bartholomew basil ben benito benjamin benny benson berat bernard bernardo bernhard bert bertram bertrand
beshoi bibek bilal bill billy bishal bjorn blaine bob bogdan boris boyd brad bradford bradley brady brain
branden brandon branislav brendan brendon brent brenton bret brett brian brice bruce bruno bryan bryant
bryce bryon buddy burt burton byron cal caleb calvin camilo carl carlo carlos carlton cecil cedric cesar
chad charbel charles charley chas chase chester chet christoph christophe christopher christos chuck ciaran
clarence clark claudio claus clay clayton clemens clement cletus cleveland cliff clifford clifton clint
clinton clive clyde cody cole colin collin colton connor conor conrad constantin corey cornelis cornelius
cory coy craig cristiano cristobal curt curtis cyril cyrus daan dallas damian damien damion damon dan dane
daniel danilo danny dante daren darin dario darius darnell darrel darrell darren darrin darryl darwin daryl
dave davi david davis dean deandre deepak dejan delbert demetrius denis dennis denny derek derick derrick
deshawn desmond deven dewayne dewey dexter diarmuid diego dietmar dietrich dillon dimitri dimitris dinesh
dion dmitri dmitry domingo dominic dominick dominik dominykas don donald donnell donny donovan doug douglas
dovydas doyle dragan duane dudley duncan dustin dwayne dwight dylan dyllan earl earnest ebenezer eddie eddy
edgar edmond edmund edoardo eduard eduardo edward edwardo edwin efrain efren eitan elbert eldon eli elias
elijah eliot elliot elliott ellis elmer elton elvin elvis elwood emanuel emerson emery emil emiliano emilio
emilis emirhan emmanuel emmett enoch enrico enrique enzo eoin ergi eric erich erick erik ernest ernesto
ernie ernst errol ervin erwin esteban ethan eugen eugene evan everett evgeny eymen ezra fabian fabien fabio
fabrice fabrizio fadi fahd federico felipe felix feng ferdinand ferdinando fergus fernando fidel filip fionn
fletcher florian floyd forrest francesco francisco franciszek frank franklin franklyn fraser fred freddy
frederic frederick frederik fredrick fredrik friedrich frits fritz fyodor gabe gabreal gabriel gabrielius
galen gareth garland garrett garry garth gary gavin gene geoff geoffrey georg george georges georgi georgios
georgy gerald gerard gerardo gerhard gerrit gert giacomo gilbert gilberto giles gilles gino giorgi giorgio
giorgis giovanni giuseppe glen godfrey gonzalo goran gord gordon gottfried grady graham grant greg gregg
gregor gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter gunther gus gustaf gustav
gustave gustavo guy gyorgy habib hal halim hamza hans hao harlan harley harold harri harrison harry haruhito
haruki haruta haruto harvey hasan hassan hayato hayden heath hector heinrich heitor hendrik henri henrik
henrique henry henryk herbert heriberto herman hermann hiram homer horace horacio horatio hossein howard
howie hubert hugh hugo humberto huseyin huseyn hussain hussein hydar iain ian ibai ibrahim ichika ignacio
igor ike iker ilija inuk inunnguaq ionut irvin irving irwin isaac isaiah isaias ishaan isiah ismael ismail
israel issac itai itsuki ivan jack jackson jacob jacques jaden jaka jake jakob jakov jakub jamal james
jameson jamison jared jarod jaroslav jarrett jarrod jarvis jason jasper javier jay jayden jayson jed jeff
jefferson jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jerome jeronimo jesus jian jim jimi
jimmy joao joaquin joel joesph joey johan johann johannes john johnathan johnathon johnny jokubas jon jonah
jonas jonathan jonathon jonny jordi jordon jorge jose josef joseph josh joshua josiah josue jozef juan julen
julian julien julio julius junior justin kacper kajus kamal kamil kanata karim karl kaspar kathem kauri
keenan keir keith kelvin ken kendrick kenneth kenny kent kenton kermit keven kevin khaled khalid kieran
kingsley kip kiril kirill kirk kirollos klaus konrad kristopher krzysztof kurt kurtis kyle kyls lamar
lambert lamont lance landon larry lars laszlo laurent lawrence leandro leevi leland len lennart lenny leo
leon leonard leonardo leonel leonid leopold leroy lester lethabo levente levi lewis liam linus lionel lior
lloyd lonnie lorenzo louis lovro lowell loyd luc lucas luciano lucien ludovic ludvig ludwig luigi luis luiz
luka lukas luke luther luuk lyle lyndon maayan macaulay maciej mack magnus mahamadou mahammad mahdi mahesh
mahmoud majd maksim malachai malachy malcolm malik mamadou manfred manish manny manuel marc marcel marcello
marcelo marcin marco marcos marcus mariano mario marios marius mark markel marko markos markus marlin marlon
marshall martim martin marvin mason masoud matej mateo matheus mathew mathias mathieu mathis matias matt
matteo matthew matthias mattia mattias matus matyas mauricio max maximilian maximiliano maxwell maynard
mehdi mehmet melvin mervin mervyn michael micheal mick micky miguel mihai mikaere mike mikel mikhail mikolaj
miles milhouse millard milo milos milton minato minik mitch mitchell modibo moe mohamad mohamed mohammad
mohammed moises monte monty moritz morris moses moshe moussa muhamed muhammad muhammed murad murray mustafa
mustapha myles myron nahom nate nathan nathanael nathaniel nathy neal ned neil nelson neville nguyen
nicholas nick nickolas nicolas niels nigel niilo nik nikau nikhil niklas nikola nikolai nikolay niles nils
noah noam noe nojus nolan nomaan norbert norman norris nuka octavio oier olaf olav oleksandr oliver olivier
omar omer ondrej ori orlando orville osama oscar oskar osman osvaldo oswald otis otto oumar owen pablo
padraig paolo pascal patrick patrik paul paulie paulo paulos pavel pavlo pedro percy perry petar pete peter
petr petro petros phil philip philipp philippe phillip pierre pieter pietro piotr prakash pravit prem
preston pyotr quentin quincy quinton rachid rafael rahul rainer rajesh ralf ralph ramiro ramon randal
randall randolph raoul raphael rashad rasmus raul rawiri ray rayan raymond recep reece reed reggie reginald
regis reid reuben rex reyansh reynaldo rhett ricardo riccardo richard richie rick rickey rickie ricky rico
rigoberto rob robby robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrigo roel rogelio roger
rohan roland rolando rolf roman romeo ron ronald ronan ronny roosevelt roscoe ross roy royce ruben rubin
rudolf rudolph rudy rufus rupert russ russel russell rusty ryou saeed salik salvador salvatore sam sami
samir samkelo sammy samuel sandeep sandro sanjay santiago santino saqib satoshi saul scot scott scotty
seamus sean sebastian sebastien sekou selim sepp sergei sergey sergio seth seymour shahid shane shaquille
shaun sheldon shelton sherman shlomo sid siddhartha sigmund silas silvio simon siyabonga slobodan solomon
soren souleymane souta stan stanislav stanislaw stanley stefan stefano stefanos stephan stephen sterling
steve steven stewart stu stuart suraj suresh sven svend syed sylvester szymon tadgh taha taichi taika tareq
tatsuki ted teddy terence terrance terrell terrence thad thaddeus theodor theodore thiago thom thomas
thurman tim timmy timothy titus tobias tod todd tom tomas tomasz tommaso tommy tomoharu travis trent trenton
trevor trey troy truman tunar turki tyler tyrone tyson ughur ulrich ulrik ulysses umberto unax uri usman
valentin vance vasily vaughn vern vernon vic vicente victor vihaan viktor vince vincent vincenzo virgil
vivaan vivek vlad vladimir vladislav vojtech volodymyr wade wallace wally walt walter ward warren waylon
wayne wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm will
willard william williams willis willy wilson winfried winslow winston wojciech wolfgang woodrow wout wouter
wyatt xavier xhoel yahli yanis yann yannick yaroslav yassin yassine yevgeni yevgeny yonas yonatan yonathan
yosef yousouf youssef yuen yuriy yury yusif yusuf yuuma yuval zac zach zachariah zachary zachery zack
zackary zahid zakaria zan zane zoran
`;

export const WOMENS_NAMES = `
aada aadya aaliyah aaradhya aasha abagail abbi abbie abby abi abie abigail abril ada adaline adalyn addie
addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna
adrianne adriena adriene adrienne agatha aggie agnes agustina aicha aida aileen aimee aina aino ainsley
aisha aishah aisling aislinn aislynn ajla alaina alana alanis alanna alannah alanoud alayah alayna alba
alberta alecia aleisha alejandra aleksandra alena alesia alessandra alexa alexandra alexandria alexia alia
alice alicia alicja alina aline alisa alise alisha alison alissa aliza allie allison allyson alma alta
althea alya alyce alycia alysa alyson alyssa amahle amaia amaira amalia amanda amber amberly amelia amelija
amie amilia amina aminata amy ana anabel anamaria anastasia anastasija anaya andjela ane aneta anette angela
angelia angelica angelina angeline angelique angie anika anisa anissa anita anja anjelica ann anna annabel
annabella annabelle annalisa annamaria anne annemarie annett annette annie annika annmarie anohito
antoinette antonella anya aoi april araceli ariana arianna arianne arielle arleen arlena arlene arlette
arline aroha arpita asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat ashton asiya asja asmita
assil astrid ataahua athena audra audrey audri audry augusta augustina aurelia aurora austeja autumn ava
avigail avis awa aya ayana ayanna ayesha aygun aylin ayn ayse aysel azra azuna barbara barbora barbra
bayarmaa bea beatrice beatriz becca becky belinay belinda benita bernadette bernadine bernice berta bertha
bertie bess bessie beth bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley
bianca biljana binita bintou bismah blanca blanche blythe bobbi boglarka bolormaa bonita bonnie brandi
brandie brandy breanna bree brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigitte
britney brittany brittney brittni brittny bronwyn brooke bryanna brynn caitlin caitlyn calista callie camila
camile camilla candace candice candy cara carina carissa carla carlene carley carlie carlota carlotta carly
carmel carmela carmella carol carole carolina caroline carolyn carrie casandra cassandra cassie catalina
catarina caterina catherina catherine cathleen cathryn cathy catrina cayla cecelia cecile cecilia cecily
celeste celia celina celine chandra chanelle chantal chantelle charis charissa charity charla charlena
charlene charlette charlotte charmaine chasity chedeline chelsea chelsey cher cheri cherie cheryl chloe
chrissy christa christal christi christiana christiane christie christina christine christy chrystal ciara
cierra cindi cindy claire clara clare clarice claris clarissa claudette claudia claudine cleopatra clotilde
coleen colette colleen connie constance constanza cora coralie cordelia cori corina corine corinna corinne
cornelia corrine courtni courtny cristal cristina crystal cyndi cynthia daina daisy dalal damaris damia
danette dani danica daniela daniella danielle danika daniz daphna daphne dara darby darcey darcie darcy
daria darla darlena darlene davida davina dawn dayle dayna deana deandra deann deanna deanne debbie debby
debora deborah debra debrah dede deedee deena deidre deirdre dela delia delilah della delores deloris
delphine demetria dena denice denise desiree dhia diana diane dianna dianne dina dinah dionne dixie diya
djeneba dollie dolly dolores dona donna dora doreen doris dorla dorothea dorothy dorthy dottie earlene
earline earnestine ebony ecrin edel eden edie edith edna edwina eevi effie eileen eisha ekaterina ekta ela
elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina elinor elisa elisabeth
elise eliska eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora eloise elouise elsa elsie
elva elvia elvina elvira ema emanuela emelda emely emilee emilia emilie emilija emily emina emine emma
emmaline emmanuelle emmeline emmie emmy enid erica ericka erika erin erma ernestina ernestine eryn esma
esmeralda esperanza essie estela estele estella estelle ester estere esther estrella ethel etienne etta
eugenia eugenie eula eunice eva evangelina evangeline eve evelin evelina evi evie evita ewa faith fajr
fannie fanta farah farida farrah farzana fatemeh fatiha fatima fatin fatma fatoumata fay faye felecia
felicia fenna fern fernanda fien fiona flora florencia flossie fozia fran frances francesca francina
francine francisca francoise freda freja frida frieda gabi gabija gabriela gabriella gabrielle gamalat
gamila gay gayle gemma gena geneva genevieve genna georgette georgie georgina geraldina geraldine geri
germaine gertrud gertrude gia gianna gigi gilda gillian gina ginger giovanna gisela gisele giselle gita
gladys glena glenda glenna gloria glynis golda goldie googoosh grace gracie graciela greta gretchen griselda
gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley hallie hana hanah hanna hannah hariet hariette
harriet harriett harriette hasnaa hasti hatice hattie hawa hayley hazel heather heidi helen helena helene
helga helmi henrietta hermine hessa hester hilda hildegard hillary himari hoda hollie holly hope hortense
hosna hosniya hussa ida ila ilene iliana ilina ilona ilse imane imelda imogena imogene ina indira ines inez
ingrid inji iona irati irena irene irina iris irma isabel isabela isabele isabell isabella isabelle isadora
isidora isla islande isobel iva ivaana ivalu ivana ivy iwona izaro jacinda jacinta jacky jaclyn jacquelina
jacqueline jacquelyn jada jami jana janae jane janele janelle janessa janet janette janice janie janina
janine janis janna jaqueline jasmin jasmina jasmine javiera jayne jazmin jazmine jeana jeane jeanette jeanie
jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna
jennette jenni jennie jennifer jenny jeri jerri jesica jessica jil jilian jill jillian joana joane joann
joanna joanne jocelyn jodi jodie joelle johana johanna joleen jolena jolene joni josefa josefina josefine
joselyn josephina josephine josie jovana joy joya joyce juana juanita judeline judith judy julia juliana
julianna julianne julie juliet julieta juliette julissa june justina justine kabita kacey kadiatou kaede
kaia kaitlin kaitlyn kaleigh kali kalle kallie kamala kamila kamile kanyakumari kara karen kari karima karin
karina karissa karla karly karolina karyn kassandra kassie kat katarina kate katelyn katelynn katerina
katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katlyn
katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely keira keisha kejsi keley keli kelli kellie
kelsie kely kendra kenna kenya kenza kera keri kerri khadija khadije khawla kheira khongordzol kia kiana
kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klea
konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal kyla
kylee kylie kyra lacey lacie ladona ladonna laia laila lakeisha lakesha lakisha lamija lana lara larisa
larissa latasha latifa latisha latonya latoya laura laurel laurie lauryn laverna lavinia lavonne lawanda
laxmi layla lea leah leana leandra leane leann leanna leanne leda leena leia leila leilani leja lejla lela
lena lenora lenore leola leona leonie leonor leonora leora lesedi lesli lesly lessie letha leticia letitia
lettie lex lexie leyla lia lian liana lianne libbie libby lidia lidya liepa lila lili lilia lilian liliana
lilja lillia lillian lillie lilly lily lina linda lindsi lindsy lindy lisa lisette liv livia liz liza
lizbeth lizette lizzie lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna
lorraina lorraine lorri lorrie lotte lottie louella louisa louise lourdes lovelie luann luciana lucie lucija
lucile lucille lucinda lucy luela luella luisa luise lula lulu lulwa luna lupita luz lydia lyla lyn lyna
lynda lyndsey lyne lynette lynna lynne lynnette lynsey mabel mable macie macy madalyn maddie madeleine
madelina madeline madelyn madge madonna mae magda magdalena magdalene maggie maha maia maire maisie maite
maja malak malen malia malika malinda mallory mamie mandakranta manon manuela mara marcela marcella marcelle
marci marcia marcie marcy margaret margarette margarida margarita marge margery margie margo margot margret
margrette marguerite mari maria mariah mariam mariamawit mariami mariana mariane marianna marianne maribel
maricela marie mariela mariella marietta marija marilyn marina maris marisa marisol marissa maritza marjorie
marla marlena marlene marnie marsha marta martha martina martine marva marwa mary maryam maryan maryann
maryanne marybeth maryjane marylou masoumeh mathilde matilda matilde mattie maud maude maura maureen mavis
maxina maxine may maybell mayra maysoun mazie mckenzie meagan megan meghan melanie melba melina melinda
melisa melissa mellisa melody melva meriem merissa merjem meron meryem meryl mia micaela michaela michelle
midori mika mikaela mila milagros mildred milena milica millicent millie milly mimi mindy minenhle minerva
minnie mira miral miranda miriam mirlande misty mitzi miyar mobina moira mollie molly mona monica monika
monique mrignayani muriel mya myra myriam myrlande myrna myrtle naasunnguaq nadene nadia nadina nadine nadya
nahia naima nalla nancy nanette nannie naomi naomie narges natalia natalie natalya natasha nathalie nehir
nel nela nelda nelisa nell nellie nena nerissa nesreen nettie neva nia niamh nichole nicki nicole nicolette
niharika nika niki nikki nila nilay nina nisanur nisha nita nivi noella noelle noemi nola nona nora norah
noreen norma nouf nuray nurul nyla octavia odelia odessa odette odval ofelia oisha oksana olga olive olivia
opal ophelia ora oumou oyunbileg paige pam pamela pandora paninnguaq paola parvati patrica patrice patricia
patsy patti pattie patty paula paulette paulina pauline pearl pearlie peggy penelope penny perla petra
philomena phylis phyllis pia pipaluk polina polly portia priscila priscilla priyamvada puteri queenie quiana
rabina rachael rachel rachele rachelle rachida rae raina ramona randi rania raquel rayna reanna reba rebeca
rebecca rebeka rebekah reem reema regina reihaneh reina rena renae renata renee reta reva reyna rhiannon
rhoda rhona rhonda ria richelle rikki riko rimas rin rina rita riya robbin roberta robyn rochele rochelle
rocio roghayyeh rolanda ronda roni ronna rosa rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne
rose roseann roseanne rosella roselle rosemarie rosemary rosetta rosie roslyn rowena roxana roxane roxanna
roxanne roxie roxy ruby ruth ruthie saanvi sabina sabine sabrina sade sadie sahar saida sakeena sakineh
sakura sallie sally salma salome samantha samira sandra sara sarah sarina saundra scarlett selena selene
selina selma serena serife setayesh sevda sevinj shahd shaikha shaim shaimaa shakira shana shanaya shanda
shania shanna shanon shari sharlene sharon sharron sharyn shauna shawna shayla shayma shayna sheba sheena
sheila shelia shelley sheree sheri sheridan sherifa sherri sherrie sherry sheryl shira shirley shirli shirly
shona shristi shyla sillin silvia simona sindy siobhan sita siti skye snezana sobia sofia sofie sofija
somayyeh sondra sonia sonja sonya sophia sophie sri staci stacie starla stefanie stela stella stephane
stephanie sue suha sumayah summer sunita susan susana susane susanna susannah susanne susi susie suzan
suzana suzane suzanna suzanne suzette suzie suzy sybil sylvia sylvie tabatha tabitha tala talia talitha
tamar tamara tameka tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanya tara tarana taryn
tasha tatiana tawana tegan teodora teresa tereza teri terri terrie tess tessa tessie thalia thandolwethu
thea thelma theodora theresa therese thomasina tia tiana tianna tiffany tina tingting tisha tonia tonya tora
tori traci tracie tricia trina trish trisha trista trudy tui tula tyra ugne ursula urte usha uxue valarie
valentina valeria valerie valery vanesa vanessa veda velma vera verna vernice veronica vesna vicki vickie
vicky victoria vikky viktoria viktorie viktorija vilma vilte viola violet violeta virgie virginia viviana
vivien vivienne vusala wakana wanda wendi wendy whitni whitny widelene wila wilhelmina willa wilma winifred
winnie winnifred winona xiaomei xiaoyan ximena xinyi yagmur yarin yasmin yasmine yelena yesenia yolanda
yuina yuna yvette yvona yvone yvonna yvonne zada zahra zainab zara zehra zeinab zelda zelma zena zeynab
zeynep zineb zoe zoey zofia zola zora zsofia
`;
