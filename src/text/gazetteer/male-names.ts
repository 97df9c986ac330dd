/**
 * Given names that are nearly always a man's, folded, separated by white space: those of the 1990 census of the
 * United States (public domain) with ten such bearers for one of the other sex, and of
 * compromise's lexicon (MIT licence, copyright Spencer Kelly).
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
