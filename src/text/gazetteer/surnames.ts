/**
 * Family names, folded, separated by white space: the most frequent of the 1990 census of the United States
 * (public domain) and those of compromise's lexicon (MIT licence, copyright Spencer Kelly).
 */
export const SURNAMES = `
aaron abbas abbate abbott abdullah abel abell abercrombie abernathy abernethy abeyta ables abner abney
abraham abram abrams abramson abrego abreu absher abshire acevedo acker ackerman ackley acord acosta acree
acton acuna adair adam adame adames adams adamson adcock addington addis addison adkins adkinson adkisson
adler adorno adrian agarwal agee agnew agosto aguayo aguero aguiar aguilar aguilera aguirre ahearn ahern
ahlers ahmad ahmed ahn ahner aho ahrens aiello aiken aikens ainsworth aitken ake aker akers akhtar akins
alanis alaniz alarcon alba albanese albano albaugh albers albert alberts albertson albin albrecht albright
albritton alcala alcantar alcantara alcaraz alcorn aldana alden alderete alderman alderson aldrich aldridge
alejandro aleksejev aleman alessi alex alexander alexis alfano alfaro alfonso alford alfred alger ali alicea
aliyev allain allan allard alleman allen alley alleyne allgood allison allman allred almanza almaraz almeida
almonte alonso alonzo alpert alston alsup altamirano altman alton alva alvarado alvarez alverez alves alvey
amador aman amaral amaro amato amaya ambriz ambrose amerson ames amey amick amin ammons amos amundson anaya
anders andersen anderson andersson anderton andes andino andov andrade andre andreassen andrejev andres
andresen andress andrew andrews andrus angel angeles angell angelo angelov angelova anglin anguiano angulo
angus annis ansari ansley anson anthony antoine anton antonelli antonio aparicio apodaca aponte appel
appleby applegate appleton applewhite appling aquilar aquino aragon araiza arana aranda arango araujo araya
arbogast arbuckle arce arceneaux archambault archer archibald archie archuleta ard ardoin arellano arevalo
argo arguello argueta arias armbruster armendariz armenta armentrout armijo armitage armstead armstrong
arndt arnett arnette arnold aronson arredondo arreola arriaga arrington arriola arrowood arroyo arruda
arsenault arslan arteaga arthur artis arvizu arwood arzola asberry asbury ash ashburn ashby ashcraft ashe
asher ashford ashley ashmore ashton ashworth askew askins aslan aston atchison atchley atencio atherton
atkins atkinson attaway atwater atwell atwood aubin aubrey aucoin audet audette augustine auld ault austin
auten autrey autry avalos avant avelar avent averett averill avery avila aviles avina ayala aycock aydin
ayer ayers ayotte ayres azevedo babb babbitt babcock baber babic babin babineaux baca bach bachman backman
backus bacon bader badillo baer baez baeza bagby baggett bagley bagwell bahena bahk bahng bahr baier bailes
bailey baillargeon baily bain baines bair baird baker bakke bakker balch balcom balderas baldridge baldwin
bales ball ballance ballard ballenger ballesteros ballew ballinger ballou baltazar banas bancroft banda
bandara bandyopadhyay banik banks bankston bannister bannon banta banuelos baptiste barahona barajas baran
barba barbee barber barbieri barbosa barbour barboza barclay barden bardwell barela barfield barger barham
barhorst barker barkley barksdale barlow barnard barner barnes barnett barnette barney barnhart barnhill
barnier barnum barnwell baron barone barr barragan barraza barrera barreto barrett barrick barrientos
barringer barrington barrios barron barros barrow barry barta bartel bartell bartels barth bartholomew
bartlett bartley barton bartz barua basham bashaw bashir basile basinger baskerville baskin bass bassett
bastian batchelder batchelor bateman bates batey batista batiste batson battaglia battle batton batts baty
baucom bauer baugh baugher baughman baum bauman baumann baumgardner baumgartner bautista baxley baxter bayer
bayles bayless baylor bayne bazan bazemore beach beaird beal beale beall beals beam beaman beamer beamon
bean beane beard bearden beardsley beasley beason beaton beattie beatty beaty beauchamp beaudette beaudoin
beaudry beaulieu beaumont beauregard beaver beavers becerra bechtel bechtold beck becker beckett beckford
beckham beckley beckman beckner beckwith becnel bedard bedell bedford bedwell beebe beecher beeler beeman
beene beery beeson beethoven begay beggs begley begu behling behr behrens bejarano bektashi belanger belcher
belden belew belisle belk bell bellamy beller bellinger bello belton beltran beltz bemis benally benavides
benavidez benbow bender benedetto benedict benefield benfield benford benge bengtsson benham benitez
benjamin benn benner bennet bennett benning benoit benson bentley benton bentz benz berard berg bergen
berger bergeron bergin berglund bergman bergmann bergquist bergstrom berisha berkey berkley berkowitz berlin
berman bermudez bernal bernard bernardo bernasconi berndsen berndt berner bernhardt bernier bernstein
berrios berry berryhill berryman bertram bertrand berube bess bessette best betancourt bethea bethel bethune
bettencourt bettis betts betz bevan beveridge beverly bevins bevis bewley bey beyer bhak bhang bhoumik
bhowmik bhuiyan bianchi bianco bibb bibbs bice bickel bickerstaff bickford biddle bidwell bieber bierman
bigelow biggers biggerstaff biggs bigham bigler bilbrey biles biller billings billingsley billington billiot
billups bilodeau bilyeu binette binford bing bingaman bingham binion binkley binns birchfield bird birdsong
birdwell birmingham bischoff bish bishop bishwas bissell bisson bissonnette bittner bivens bivins bixby
bixler black blackburn blackford blackman blackmon blackmore blackshear blackstock blackstone blackwell
blackwood blain blaine blair blais blaisdell blake blakely blakemore blakeney blakey blakley blakney blalock
blanc blanchard blanchette blanco bland blanding blaney blank blankenship blanton blaylock blazevic bledsoe
blevins bliss bloch block blocker blodgett blomquist blondal bloodworth bloom bloomfield blount blue bluhm
blum blume blumenthal bly blythe boardman boatright boatwright bobbitt bobo bocanegra bock boddie boden
bodine bodnar boehm boettcher bogan bogard bogart bogdanov boger boggess boggs bogle bohannon bohn boisvert
bojorquez boland bolanos bolden bolding boldt bolduc bolen boles bolick bolin boling bolinger bolling
bollinger bolton bond bondarenko bonds bone boney bonham bonik bonilla bonin bonnell bonner bonnett bonney
bono booher booker boone booth boothe bordelon borden boren borg borges borkowski borowski borrego borst
boruya bosch bosco bosley bost bostic bostick boston bostwick bosu boswell bosworth botelho botello bott
botts bouchard boucher boudreau boudreaux bouffard boughton bouie bouldin bourassa bourg bourgeois bourne
bourque bousquet boutin bouton boutte boutwell bove bowden bowe bowen bowens bower bowers bowes bowie bowker
bowles bowlin bowling bowman bowser bowyer box boyce boyd boyer boyett boyette boykin boykins boyko boylan
boyle boyles boynton bozarth bozeman bozic bozinov bracey brackett bracy bradberry bradbury braddock braddy
braden bradfield bradford bradley bradshaw brady bragg brainard braithwaite braley bramlett brammer branch
brand brandenburg brandon brandt branham brankov brann brannan brannon branson brant brantley branton branum
brashear braswell bratcher bratton braud brauer braun bravo brawley brawner braxton bray brazil breault
breaux breazeale breckenridge breeden breedlove breen brehm breland bremer brennan brenneman brenner brent
bresnahan breton brett bretz breunig brewer brewington brewster brewton brian brice bricker bridgeman
bridges briem brien briggs brigham bright briley brill brink brinker brinkley brinkman brinson briones
brisco briscoe briseno brister bristol bristow brito britt brittain britton broaddus broadnax broadus
broadwater broadway brochu brock brockington brockman brockway broderick brodeur brodie brody brogdon brokaw
bromley bronson brooke brooker brookins brooks brookshire broome brophy brothers brotherton broughton
broussard browder brower brown browne brownell brownfield browning brownlee broyles brubaker bruce brumbaugh
brumfield brumley brummett brundage brune brunelle bruner brunner bruno bruns brunson bruton bryan bryant
bryce bryson bucci buchanan bucher buchholz buck buckingham buckley buckman buckner budd budde buehler buell
bueno buffington buford bugg buggs bui buie bull bullard buller bullington bullins bullis bullock bulter
bumgardner bumgarner bunch bundy bunn bunnell bunton burbank burch burcham burchett burchette burchfield
burd burden burdett burdette burdick burdine burford burge burger burgess burgett burgin burgos burk burke
burkes burkett burkey burkhalter burkhardt burkhart burkholder burks burleigh burleson burley burlingame
burmeister burnell burnett burnette burney burnham burns burnside burr burrell burress burris burroughs
burrows burrus burson burt burton burwell busby busch bush bushey bushnell busse bussell bussey bustamante
bustos butcher butler butterfield butterworth butts butz buxton buzzell byars bybee byerly byers byington
byler bynum byrd byrne byrnes byron byrum bytyqi caballero caban cabe cabral cabrera caceres caddell cade
cadena cady caesar caffey cagle cahill cahoon cain caine caines calabrese calder caldera calderon caldwell
calhoun calkins call callaghan callahan callan callaway callen callender callihan callis callison calloway
calton calvert calvillo calvin calvo calzada camacho camara camarena camarillo cambell cameron camp campagna
campbell campion campo campos canada canady canales candelaria candelario canfield cann cannady cannon cano
cantara canterbury cantrell cantu cantwell canty cao capone capps caputo caraballo carbajal carbaugh carbone
carden cardenas carder cardin cardona cardoso cardoza cardozo cardwell carey cargill carillo carl carleton
carley carlile carlin carlisle carlo carlos carlsen carlson carlsson carlton carlyle carmack carman
carmichael carmody carmona carnahan carner carnes carney caro caron carothers carpenter carper carr carranza
carrasco carrasquillo carraway carrell carreno carreon carrera carrero carrico carrier carrigan carrillo
carrington carrol carroll carruth carruthers carson carswell cartagena carter cartwright carty caruso
caruthers carvajal carvalho carver cary casanova casares casarez casas case casey cash cashman casiano
casias casillas caskey cason casper cass cassady cassell cassidy cassity castaneda castanon casteel
castellano castellanos castillo castle castleberry castleman casto caston castro caswell catalan catalano
cate cates cathcart cathey catlett catlin cato caton catron caudell caudill caudle cauley caulfield causey
cauthen cavadini cavanaugh cavazos cavender caviness cawley cawthon caylor cazares ceasar ceballos ceban
cebotari cecil cedeno cedillo ceja celestine celik cengic centeno cepeda cerda cereghetti cerna cerny
cervantes cervantez cha chabot chacon chadwell chadwick chaffee chaffin chafin chaisson chakma chakraborty
chalmers chamberlain chamberlin chambers chamblee chambless chambliss chamness champagne champion champlin
chan chance chancey chand chandler chaney chang chao chapa chapin chaplin chapman chappell charbonneau
charette charles charley charlton charron chartier chase chasse chastain chasteen chatham chatman chatterjee
chattopadhyay chau chaudhry chauvin chavarria chaves chavez chavis che cheatham chee cheek chen chenault
cheney cheng chenoweth cheon cheong cherry chesser chesson chester chestnut cheung chevalier chiang
chidester childers childress childs chiles chilton chin ching chinn chipman chisholm chism chisolm chitwood
chiu cho choate choe choi chong chopra chou choudhury chouinard choung chow chowdhury choy chrisman christ
christensen christenson christian christiansen christianson christie christman christmas christopher
christopherso christy chronister chu chumley chun chung church churchill churchwell chwe cimino cintron
ciobanu cioffi cisco cisneros claar claiborne clair clancy clanton clapp clardy clare clark clarke clarkson
clary claudio claus clausen claussen clawson claxton clay claycomb claypool claypoole clayton claytor cleary
clegg cleghorn clem clemens clement clemente clements clemmer clemmons clemons cleveland clevenger clifford
clift clifton cline clinton cloninger cloud clough clouse cloutier clow clower cloyd clyburn clyde coakley
coates coats cobb cobbs coble cobos coburn cochran cochrane cockerham cockrell cody coe coen cofer coffelt
coffey coffman cofield coggins cogswell cohen cohn coker colangelo colbert colburn colby cole colella
coleman coles coley colin collado collard collazo collett collette colletti colley collier collin collins
collinsworth collum colman colombo colon colquitt colson colston colter colton colucci colunga colvin
colwell combs comeau comeaux comer compton comstock conant conaway concepcion conde condon coney congdon
conger conklin conley conlin conlon conn connell connelly conner conners connolly connor connors conover
conrad conroy constantine constantino conte conti contreras conway conwell conyers cook cooke cooksey cooley
coombs coomer coon cooney cooper cope copeland copenhaver copley coppage coppola corbett corbin corbitt
corbyn corcoran cordeiro cordell corder cordero cordes cordova corey corley corliss cormier cornejo
cornelison cornelius cornell cornett cornish cornwell corona coronado coronel corpuz corrales correa correia
correll corrigan corriveau corso corson cortes cortez corum corwin cory cosby cosgrove cosme cosper coss
costa costanzo costello coston cota cote cothran cotten cottingham cottle cotto cotton cottrell couch
coughlin coulombe coulson coulter courson courtney couture covarrubias covington cowan cowans cowart cowden
cowell cowen cowles cowley cox coy coyle coyne cozart crabb crabtree craddock craft crafton craig crain
cramer crampton crandall crandell crane cranford craven craver crawford crawley crayton creech creekmore
creighton crenshaw crespo crews cribb cribbs crider crim crippen crisp criss crist criswell crites
crittenden crivelli crocker crockett croft cromer cromwell cronin cronk crook croom crosby cross crossland
crossley crossman crosson croteau crotty crouch crouse crow crowder crowe crowell crowley crowson croy crum
crumley crump crumpler crumpton cruse crutcher crutchfield cruz cuellar cuevas culbertson culbreth cullen
culler culp culpepper culver cummings cummins cundiff cunha cunningham cuomo cupp cureton curiel curley
curran currie currier currin curry curtin curtis curtiss cushing cushman cusick custer cuthbertson cutler
cutshall cyr cyrus dabbs dabney dacosta daggett dagostino dahl dahlberg dahlgren daigle dail dailey dale
dalessandro dalessio daley dallas dalrymple dalton daly damato dambrosio damcevski dameron damiano damico
damon damron dana dancy dandrea dandridge danford danforth dang dangelo dangerfield daniel daniels danielsen
danielson dankula danley dann danner dansby dantzler darby dardar darden darling darnell darr darrow dasher
dasilva datta daugherty daughtry davenport daves davey david davidov davidson davie davies davila davis
davison davisson dawes dawkins dawson day daye dayton deal dean deanda deane deangelis deangelo dearborn
dearing dearman deas deason deaton deaver deberry debnath deboer debose decarlo decastro deckard decker
decosta decoteau dee deel deen deering dees deese defelice deguzman dehart dehaven deitz dejesus dejong
delacruz delafuente delagarza delaney delano delao delapaz delarosa delatorre deleon delgadillo delgado
delic delisle delk dellinger deloach delong delorenzo delossantos delozier delp delrio delrosario deltoro
deluca deluna delvalle demarco demars demello dement demers deming demir demirovic demoss dempsey dendy
denham denis denison denman dennard denney denning dennis dennison denny densmore denson dent denton depew
depriest derosa derose derosier derr derry derryberry dervishi desai desantis desilva desimone desjardins
desmarais desmond despain desrochers desrosiers destefano detwiler deutsch devaney devaughn dever devi
deville devine devito devlin devoe devore devries dewan deweese dewey dewitt dews dexter deyoung diamond
dias diaz dicarlo dick dicken dickens dickenson dickerson dickey dickinson dickman dickson diego diehl diep
dietrich dietz diez diggins diggs digiacomo digiovanni dill dillard dilley dillingham dillion dillman dillon
dillow dilorenzo dilworth dimaggio dimitrov dimitrova dinger dingess dingle dingman dinh dinkins dinsmore
dion dionne dipietro dishman dismuke disney dissanayake distefano dix dixon dixson djurhuus do doak doan
doane dobbins dobbs dobson doby dockery dodd dodds dodge dodson doe doering doerr dogan doggett doherty
dolan dombrowski domingo dominguez dominick dominquez donahue donald donaldson donato donelson donev doney
donley donnell donnelly donner donofrio donohoe donohue donovan doody dooley doolittle dorado doran dordevic
dore dorman dorn dorr dorris dorsett dorsey dortch doss dostie dotson dotto doty doucet doucette doud
dougherty doughty douglas douglass dove dover dow dowd dowdell dowden dowdy dowell dowling downes downey
downing downs doyle doyon dozier drake draper drayton drees dreher drennan drennen dressler drew dreyer
driggers driscoll driskell driver drummond drury dryden drye duarte dube dubois dubose ducharme duckett
duckworth duda dudek dudley duenas duff duffey duffy dufour dufrene dufresne dugan dugas duggan dugger
duggins duhon duke dukes dulaney dulin dumas dumitru dumont dunagan dunaway dunbar duncan dunford dungan
dunham dunigan dunkin dunkle dunlap dunleavy dunlop dunn dunne dunning dunson dunston dunton duong duplessis
dupont dupre dupree duprey dupuis duque duquette duran durand durant durbin durden durfee durham duric
durkee durkin duron durr durrett durst dustin dutcher dutra dutta dutton duval duvall dvorak dvorakova dwyer
dye dyer dykes dykstra dyson eades eads eady eagan eakin eakins eames earl earle earley early earp easley
eason east easter easterling eastman easton eastwood eatmon eaton eberhardt eberle eberly ebersole ebert eby
eccles echevarria echeverria echols eck ecker eckert eckhardt eckman eckstein eddings eddins eddy edelman
edelstein eden edens eder edgar edgerton edington edison edmiston edmond edmonds edmondson edmonson edmunds
edmundson edson edward edwards egan egbert egger eggers eggert eggleston ehlers ehrlich eichelberger eicher
eichhorn eichler eidson eiland einstein eisenberg elam elder eldred eldredge eldridge eley elias eliason
elizondo elkins elledge eller ellinger ellingson ellington elliot elliott ellis ellison ellsworth elmer
elmore elrod elson elston elwell elwood ely emanuel embree embry emerick emerson emery emmert emmett emmons
emory encarnacion endicott endres endsley eng engel engelhardt england engle engler englert english engstrom
enloe ennis enoch enos enright enriquez epley epperson epps epstein erb erdman erdmann erickson ericson
eriksen eriksson ernest ernst erskine ervin erwin escalante escamilla escobar escobedo eshelman eskew
eskridge esparza espinal espino espinosa espinoza esposito esqueda esquibel esquivel essex estabrook estep
estes estevez estrada estrella etheridge ethridge etter eubank eubanks eudy eugene evan evangelista evans
evenson everett everette everhart evers eversole everson ewald ewell ewing exum eyler eyre ezell faber
fabian fagan fahey fair fairbanks fairchild faircloth fairley faison fajardo falco falcon falcone falgoust
falgout falk falkner fallon fancher fanelli fann fannin fant farber faria farias faris farkas farley farmer
farnham farnsworth farr farrar farrell farrington farris farrow farwell fassett faucher faulk faulkner faust
favela fawcett fay fazio feaster featherston featherstone fecteau feder federico feeley feeney feinberg
felder feldman feliciano felipe felix felker feltner felton fendley fenn fennell fenner fenton fenwick
ferebee ferguson ferhatovic ferland fernandes fernandez ferrante ferrara ferrari ferraro ferree ferreira
ferrell ferrer ferri ferris ferro fewell fick fidler fiedler field fields fierro fifield figueroa fike fikes
filipov filipovic fillmore finch fincher findlay findley fink finkelstein finlay finley finn finnegan
finnell finney fiore fischer fish fisher fishman fisk fiske fitch fite fitts fitz fitzgerald fitzhugh
fitzpatrick fitzsimmons fitzwater fjeldsted flagg flaherty flanagan flanders flanigan flannery flatt fleenor
fleetwood fleischer fleming flemming fletcher fleury flinn flint flood florence flores florez flory flournoy
flowers floyd fluker flynn fogarty fogel fogg fogle foley folse folsom foltz fong fonseca fontaine fontana
fontenot fontes foote forbes ford forde fordham foreman foret forman forney forrest forrester forsberg
forster forsyth forsythe forte fortenberry fortier fortin fortner fortney fortson fortunato fortune foss
foster fountain fournier foust fouts fowler fowlkes fox foxworth foy fraga fraley france frances francis
francisco franck franco francois frank franke frankel franklin franks frantz franz franzen fraser frasier
frausto frawley frazee frazer frazier frechette frederick fredericks frederickson fredette fredrick
fredrickson free freeland freeman freese freitag freitas french fretwell freund frey frias frick fricke
friday friedman friedrich friel friend frierson friesen frink frisbie frisby frisch frith fritts fritz
frizzell froehlich frost fry frye fuchs fuentes fugate fuhrman fujita fulbright fulcher fulford fulk
fulkerson fulks fuller fullerton fullmer fulmer fulton fults fultz funderburk fung funk funke funkhouser
fuqua furman furr furtado fusco fussell futrell gabbard gabel gabriel gaddis gaddy gadson gaffney gage gagne
gagnon gailey gainer gaines gainey gaitan gaither galan galarza galbraith galbreath gale galeano galicia
galindo gallagher gallaher gallant gallardo gallaway gallego gallegos galli gallman gallo galloway gallup
galvan galvez galvin gamache gamage gambill gamble gamboa gambrell gamez gammon gandhi gandy gann gannon
gant gantt gao gaona garay garber garcia gard gardiner gardner garfield garibay garica garland garman garmon
garner garnett garretson garrett garrick garrido garris garrison garrity garry garth gartner garver garvey
garvin gary garza gashi gaskill gaskin gaskins gaspar gaspard gass gast gastelum gaston gates gatewood
gatlin gatling gattis gatto gaudet gaudette gaul gault gause gauthier gavin gay gayle gaylor gaylord gaynor
gaytan gayton gearhart geary gebhardt gebhart geddes gee geer gehring gehrke geier geiger geis geisler geist
geller gendron genovese gentile gentry george georgiev georgieva gerald gerard gerber gerdes gerhardt
gerhart gerlach germain german germany gervais geter getty getz geyer gheorghe gibbons gibbs gibson giddens
giddings gideon giese giffin gifford giglio giguere gil gilbert gilbertson gilbreath gilchrist giles gilkey
gill gillam gillard gillen gillenwater gillespie gillett gillette gilley gilliam gilliard gilligan gilliland
gillis gillispie gillman gillum gilman gilmer gilmore gilpin gilreath gilroy gilson gilstrap gimenez
gingerich gingrich ginn ginsberg ginter giordano gipson girard giron giroux gish gittens givens gjonaj gjoni
gladney glaser glasgow glasper glass glasscock glasser glassman gleason glenn glick glidden glidewell
glisson glover gluck glynn gober goble goddard godfrey godin godinez godoy godsey godwin goebel goetz goff
goforth goines goins gold goldberg golden golding goldman goldsberry goldsmith goldstein golubev gomes gomez
goncalves gonsalez gonsalves gonzales gonzalez gooch good goodale goodall goode goodell gooden goodin
gooding goodman goodrich goodrum goodson goodwin goolsby gorbachev gordan gordon gordy gore gorham gorman
gormley gorski gorton goshorn gosnell goss gosselin gossett gott gottlieb gough gould goulet gourley govan
gove gowan gowen gower graber grabowski grace gracia grady graf graff gragg graham grajeda grammer granado
granados grande granger grant grantham granville grasso graves gravitt gravois gray graybill grayling
grayson graziano greathouse greaves greco greeley green greenberg greene greenfield greenleaf greenlee
greenwald greenway greenwell greenwood greer gregg gregoire gregor gregory greig greiner grenier gresham
grey grgic gribble grice grider grieco griego grier griffen griffey griffin griffis griffith griffiths grigg
griggs grigsby grijalva grillo grimaldo grimes grimm grimmett grimsley grisham grissom griswold grizzle
groce groff grogan grose gross grossman grosso groth grove grover groves grubb grubbs grube gruber grundy
guadalupe guajardo guardado guarino guay guenther guerin guerra guerrero guertin guevara guffey guido guidry
guillen guillory guillot guimond guinn gulick gulledge gullett gulley gumm gunderson gunn gunnarsson gunter
gunther guo gupta gupton gurley gurrola gurule gusman gustafson gustafsson gustin guth guthrie gutierrez
gutshall guy guyer guyton guzman gwin gwinn gwon haag haas haase haber hacker hackett hackler hackman
hackworth haddad hadden haddix hadley hadzic hafer haffner hafner hagan hagans hage hageman hagen hager
hagerman hagerty haggerty hagler hagood hague hahn haigh haight haile hailey haines haire hairston halbert
halcomb hale haley halford hall halle haller hallett halley halliburton halliday hallman hallock halloran
hallowell halpern halpin halsey halstead halverson halvorsen halvorson ham hamalainen hamann hamblin
hambrick hamby hamel hamer hamill hamilton hamlett hamlin hamm hammack hammel hammer hammett hammon hammond
hammonds hammons hamner hampton hamrick han hance hancock hand handley handy hanes haney hankins hanks
hanley hanlon hann hanna hannah hannan hannon hanrahan hans hansel hansen hanson hansson haque harbaugh
harber harbin harbison hardaway hardcastle hardee hardeman harden harder hardesty hardie hardiman hardin
harding hardison hardman hardwick hardy hare hargett hargis hargrave hargrove harker harkey harkins harkness
harlan harless harley harlow harman harmon harms harney haro harold harp harper harr harrell harrelson
harrigan harriman harrington harris harrison harrod harrold harry hart harter hartfield hartford hartle
hartley hartman hartmann hartnett hartsell hartsfield hartshorn hartsock hartung hartwell hartwig harty
hartz hartzell hartzog harvell harvey harville harwell harwood hasani hasanov hasanovic hashimoto haskell
haskins hass hassan hassell hassler hasson hastings hatch hatcher hatchett hatfield hathaway hathcock hatley
hatten hatton hauck haug haugen haugh haught haun haung haupt hauser havard havens haviland hawes hawk
hawkes hawkins hawks hawley hawn haworth hawthorne hay hayashi hayden haydon hayes haygood hayman haynes
haynie hays hayward haywood hazelton hazelwood hazen hazlett hazzard head headley headrick heald healey
healy heard hearn hearne heath heaton hebert hecht heck hecker heckman hedden hedgepeth hedrick heffernan
heffner heflin hefner heikkila heikkinen heil heilman heim hein heine heinonen heinrich heins heintz heinz
heiser heisler heller hellman helm helman helmer helmick helms helton hembree hemingway hemphill hendershot
henderson hendley hendon hendren hendrick hendricks hendrickson hendrix hendry henke henkel henley hennessey
hennessy henning henninger henriksen henriques henriquez henry hensel henshaw hensley henson hepburn hepler
herbert herbst heredia hereford herman hermann hermes hermosillo hernadez hernandes hernandez herndon herod
herold herr herren herrera herrick herrin herring herrington herrmann herron hersey hershberger hershey
hertel herzog hess hesse hester hetrick hewett hewitt hewlett heyer heyward heywood hiatt hibbard hibbs
hickerson hickey hickman hicks hickson hidalgo higa higdon higginbotham higgins higgs high highsmith hight
hightower higley hilbert hilburn hildebrand hildebrandt hildreth hiles hill hillard hiller hilliard hillis
hillman hills hillyer hilton himes hinckley hindman hinds hines hinkle hinkley hinman hinojosa hinrichs
hinshaw hinson hinton hintz hinz hipp hirsch hirst hitchcock hite hitt hix hixon hixson hjaltalin ho hoag
hoagland hoang hobart hobbs hobson hoch hochstetler hockenberry hockett hodge hodges hodgkins hodgson hodson
hodzic hoelscher hoey hofer hoff hoffer hoffman hoffmann hofmann hogan hogg hoggard hogue hojgaard hok hoke
holbert holbrook holcomb holcombe holden holder holguin holifield holladay holland hollander hollar
hollenbeck holley holliday hollifield holliman hollinger hollingshead hollingsworth hollins hollis hollister
holloman holloway hollowell holm holman holmberg holmes holmgren holmquist holst holstein holston holt
holton holtz holzer hom homan honaker honea honeycutt hong hood hook hooker hooks hooper hoopes hooten
hoover hope hopkins hoppe hopper hopson horak horakova horan hord horn hornback hornbeck horne horner
horning hornsby horowitz horsley horst horton horvat horvath hosey hoskins hostetler hostetter hotchkiss
houck hough houghton houk houle houlihan house houser housley houston hovey hovis howard howarth howe howell
howells hower howerton howes howie howland howlett howse howze hoxha hoy hoyle hoyt hristov hristova hsu hu
huaman huang hubbard hubbell hubbs huber hubert huck huckaby hudak huddleston hudgens hudgins hudnall hudson
hudspeth huebner huerta huertas huey huff huffman hufford huggins hughes hughey huie hulbert hulett hull
hulse hulsey humbert hume humes hummel humphrey humphreys humphries hundley huneycutt hungerford hunley
hunnicutt hunsaker hunt hunter huntington huntley hupp hurd hurley hurst hurt hurtado huskey huss hussey
husted huston hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutson hutt hutto
hutton huynh hwang hyatt hyde hyden hyder hyland hylton hyman hynes ibanez ibarra ibrahim ibrahimovic ide
iglesias ikeda iliev ilieva imes imhoff infante ingalls ingersoll ingham ingle ingraham ingram inman inoue
ionescu irby ireland irish irizarry irvin irvine irving irwin isaac isaacs isaacson isbell isenberg isham
ishikawa islas isley isom ison israel ito ivanou ivanov ivanova iverson ives ivey ivie ivy izaguirre izzo
jablonski jack jackman jackson jacob jacobi jacobo jacobs jacobsen jacobson jacoby jacques jacquez jaeger
jaffe jaggers jahn jahnke jaime jaimes jakobsson jamerson james jameson jamieson jamison janes jankovic
jankowski jansen janson janssen janssens jansson jaques jaquez jara jaramillo jardine jarman jarmon jarrell
jarrett jarvinen jarvis jason jasso jauregui javier jaworski jaynes jean jeanbaptiste jeanlouis jeffcoat
jefferies jeffers jefferson jeffery jeffrey jeffries jemison jenkins jenks jennings jensen jenson jepson
jernigan jerome jesse jessee jessen jessie jessup jeter jett jewell jewett jhang jiles jim jimenez jimerson
jiminez jinks jobe joe joensen johannesen johannessen johansen johanson johansson john johns johnsen johnson
johnston johnstone joiner jolley jolly jonas jone jones jonsson joplin jordan jordon jorge jorgensen
jorgenson jose joseph josephson josey joshua joslin jost joubert joung jovanovic joy joyce joyner juan
juarez judd jude judkins judy julian julien julius june jung jurado juric justice justus kahl kahle kahler
kahn kain kaiser kalloe kaminski kaminsky kamp kane kang kao kaplan kapoor kapp karjalainen karl karlsen
karlsson karnes karns karp karr kasper kasten kastner kastrati kates kato katz kauffman kaufman kaufmann
kaur kautz kavanagh kavanaugh kay kaya kaye kaylor kayser kazlov kean keane kearney kearns kearse keating
keaton keck kee keefe keefer keegan keele keeler keeley keen keenan keene keeney keesee keeton kehoe keil
keim keiser keister keith kell kellam kellar kelleher keller kellerman kelley kellner kellogg kellum kelly
kelsey kelso kelton kemp kemper kempf kendall kendrick kennard kennedy kenner kenney kennon kenny kent
kenyon kepler kerby kerley kern kerns kerr kerrigan kersey kershaw kershner kesler kessinger kessler kester
ketcham ketchum ketron key keyes keys keyser khan khoury kibler kidd kidwell kiefer kieffer kiel kiely
kiernan kiger kight kikuchi kilburn kilby kile kiley kilgore kilic killebrew killen killian killingsworth
killion killough kilmer kilpatrick kim kimball kimber kimble kimbrell kimbro kimbrough kimes kimmel kimsey
kimura kinard kincaid kinder king kingery kingsbury kingsley kingston kinlaw kinnard kinney kinnunen
kinsella kinser kinsey kinzer kipp kirby kirchner kirk kirkham kirkland kirkman kirkpatrick kirksey kirkwood
kirsch kirschner kirwan kiser kish kisner kissinger kistler kitchen kittle kittrell kitts kizer klatt klaus
klein kline kling klingensmith klinger klink klotz klug kluivert knapp knepper knezevic knight knighten
knighton knisley knopp knott knotts knowles knowlton knox knudsen knudson knutson ko kobayashi koch kocher
koehler koehn koenig koerner koester kohl kohler kohn kolb koller kong koon koonce koons koontz kopp
korhonen korn kornegay koski koskinen koss koster kovac kovacevic kovach kovacic kovacs koval kovalchuk
kovalenko kowal kowalczyk kowalski kozak kozlov kozlowski kraemer kraft kramer krantz kranz krasniqi kratz
kraus krause krauss kravchenko krebs kremer kress krick krieger krishna kristensen kristiansen kroeger kroll
kropp krouse krueger krug kruger kruse kryeziu ku kucera kucerova kuehl kuehn kuhl kuhlman kuhn kuhns kujawa
kumar kumara kunkel kunkle kuntz kunz kurth kurtz kushner kutz kuykendall kuznetsov kvaran kwan kwiatkowski
kwok kwon kyle kyles kyser labarbera labbe labelle labonte laboy labrecque labrie lacasse lacey lachance
lackey lacombe lacour lacroix lacy ladd ladner lafave lafayette lafferty laflamme lafleur lafond lafontaine
lafountain lafrance lafreniere lagasse laguna lagunas lahr lai lail laine laing laird laitinen lajoie lake
lakey lakin laliberte lally lalonde lam lamar lamb lambert lamm lammers lammy lamont lamontagne lamothe
lamoureux lampe lampkin lampley lancaster lance land landa landeros landers landes landin landis landon
landreth landrum landry lane laney lang langdon lange langer langevin langford langham langley langlois
langston lanham lanier lankford lanning lantz lanza lapierre laplante lapointe laporte lapp lara largent
larios larkin larkins laroche larochelle larosa larose larrabee larry larsen larson larsson larue lasalle
lasater lasher lashley laskowski lasley lassiter laster latham lathan lathrop latimer latour latta lattimore
lau lauderdale lauer laughlin laureano laurent laux lavallee lavalley lavelle lavergne lavery lavigne lavin
lavoie law lawhorn lawler lawlor lawrence laws lawson lawton lay layfield layne layton lazar lazarus lazo le
leach leahy leake leal lear leary leath leatherman leatherwood leavitt lebeau lebedev lebel leblanc leboeuf
lebron lebrun leclair leclerc lecompte ledbetter ledesma ledet ledezma ledford ledoux lee leeper lefebvre
lefevre leffler lefler leflore leftwich leger legere legg leggett legrand lehman lehmann lehr lehtinen
lehtonen leibowitz leigh leighton leija leininger leister leitner leiva lejeune leka lekaj leland lemaster
lemay lemieux lemire lemke lemley lemmon lemmons lemoine lemon lemons lemos lemus lenard lenhart lenin
lennon lennox lenoir lentz lenz leo leon leonard leonardo leone leong leos lepage lepore lerma lerner leroy
lesher lesko leslie lessard lester letendre letourneau lett leung levasseur leverett levesque levi levin
levine levinson levitt levy lew lewandowski lewellen lewin lewis ley leyba leyva lheureux li liang libby
liddell lieb lieberman liggett liggins light lightfoot lightner ligon liles lillard lilley lillie lilly lim
lima limon lin linares lincoln lind lindberg lindell lindeman linder lindgren lindholm lindley lindner
lindquist lindsay lindsey lindstrom lineberry ling lingerfelt lingle link linkous linn linton linville
lippert lipscomb lipsey lister liston litchfield little littlefield littlejohn littleton litton littrell liu
lively livengood livesay livingston liyanage lizotte llanes llewellyn lloyd lockard locke lockett lockhart
locklear lockridge lockwood loeffler loera loftin loftis lofton loftus logan loggins logsdon logue lohman
lohr lollar lomas lomax lombard lombardi lombardo lomeli london loney long longley longo longoria loomis
looney looper loos loper lopes lopez lor lord lorenz lorenzo lott loucks loudermilk lough louie louis louque
lovato love lovejoy lovelace lovelady loveland lovell lovett lovric lowder lowe lowell lowery lowman lowrey
lowry lowther loy loya loyd lozada lozano lozier lu lubin lucas luce lucero lucia luciano lucier lucio
luckett luckey ludwick ludwig lueck luevano lugo lui luis lujan luke lukens luker lukic lum lumpkin luna
lund lundberg lundgren lundquist lundy lungu lunn lunsford lunt luo luong lupo lusk lussier luther luttrell
lutz luu lux ly lydon lykins lyle lyles lyman lynch lynn lyon lyons lytle maas mabe mabry macaluso macarthur
macdonald macdougall mace macedo macfarlane macgregor mach machado machuca macias maciel mack mackay
mackenzie mackey mackie mackinnon macklin maclean macleod macmillan macneil macomber macon macpherson macy
madden maddox maddux mader madera madewell madigan madison madore madrid madrigal madsen madson maeda maes
maestas magallanes magana magee maggard maggio magill magness magnuson magnusson magruder maguire mahaffey
mahan maher mahler mahon mahone mahoney mai maier main maines majerus majewski major majors makarov makela
maki makinen makowski malave malcolm malcom maldonado malek maley malik malinowski mallett mallette malley
mallon mallory malloy malone maloney maloy mamani mammadov manchester mancini mancuso mandel maness mangan
mangrum mangum manion manis manley mann manning mannino manns mansell mansfield manson mansour mantooth
manuel manzanares manzano manzo mapes maples mapp marable marcano march marchand marchant marchese marchetti
marcotte marcoux marcum marcus mardis marek mariani mariano maric marin marinelli marino marion mariscal
mark markel markey markham markle markley markovic markowitz marks markus marler marley marlow marlowe
maroney marotta marquardt marques marquez marr marra marrero marriott marroquin marrs marrufo marsh marshall
marston marte martel martell marti martin martindale martineau martinelli martines martinez martino martins
martinson marty martz marvin marx mascarenas mashburn mason massa masse massengale massey massie masters
masterson mastin mata matei mateo matheny mather matherly matherne mathers mathes matheson mathew mathews
mathewson mathias mathieu mathis mathison matias matic matlock matney matos matson matsumoto matta mattern
matteson matthew matthews mattingly mattison mattos mattox mattson matz mauldin mauney maupin maurer maurice
mauricio mauro maus maxey maxfield maxie maxson maxwell may maya mayberry maye mayer mayers mayes mayfield
mayhew mayle maynard maynor mayo mayorga mayr mays mazur mazza mazzola mcabee mcadams mcadoo mcafee
mcalister mcallister mcalpin mcalpine mcanally mcandrew mcardle mcarthur mcatee mcauley mcauliffe mcavoy
mcbee mcbrayer mcbride mcbroom mcburney mccabe mccafferty mccaffrey mccain mccaleb mccall mccalla
mccallister mccallum mccandless mccann mccants mccarley mccarter mccarthy mccartney mccarty mccarver mccary
mccaskill mccaslin mccauley mcchesney mcclain mcclanahan mcclary mcclean mccleary mcclellan mcclelland
mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg mccluskey mccollough mccollum
mccomas mccomb mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccourt mccowan mccown mccoy
mccracken mccrary mccraw mccray mccrea mccready mccreary mccrory mccue mcculley mcculloch mccullough
mccullum mccully mccune mccurdy mccurry mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott
mcdevitt mcdonald mcdonnell mcdonough mcdougal mcdougald mcdougall mcdowell mcduffie mceachern mcelhaney
mcelrath mcelroy mcentire mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcfarlin mcgaha mcgann mcgarry
mcgary mcgee mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty mcglothlin mcglynn mcgough mcgovern
mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcgruder mcguigan mcguinness mcguire mchale mchenry mchugh
mcilwain mcinerney mcinnis mcintire mcintosh mcintyre mciver mckamey mckay mckean mckee mckeever mckellar
mckelvey mckenna mckenney mckenzie mckeon mckeown mckibben mckim mckinley mckinney mckinnon mckinzie
mckissick mcknight mckown mckoy mclain mclane mclaren mclaughlin mclaurin mclean mclellan mclemore mclendon
mcleod mclin mcloughlin mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen mcmillian mcmillin
mcmillon mcminn mcmorris mcmullen mcmullin mcmurray mcmurry mcnabb mcnair mcnally mcnamara mcnamee mcneal
mcneely mcneese mcneil mcneill mcnew mcnulty mcnutt mcpeak mcphail mcphee mcpherson mcqueen mcrae mcreynolds
mcroberts mcshane mcswain mcvay mcvey mcwhorter mcwilliams meacham mead meade meador meadows meagher means
mears mecham medeiros medellin medford medina medley medlin medlock medrano meehan meek meekins meeks
mefford mehmedovic mehmeti mehta meier meijer meissner meister mejia mejias melancon melanson melcher
melchor mele melendez melgar mello mellon mellott melnick melnyk melo melson melton melvin mena menard
menchaca mendenhall mendes mendez mendiola mendoza menefee menendez meneses menke meraz mercado mercer
merchant mercier mercurio meredith merida merkel merkle merrell merrick merrifield merrill merriman merritt
merriweather merryman mertens mertz merwin messer messi messick messier messina messner metcalf metcalfe
metts metz metzger metzler meyer meyers meza michael michaels michaelson michalak michalski michaud michel
michell michels mick mickelson mickens mickey mickle micrachi middaugh middlebrooks middleton midgett
midkiff miele mielke mier miguel mihhailov mikell mikesell mikkelsen milam milan milano milburn miles miley
milford millan millar millard millen miller millican milligan milliken millner mills millsap millsaps milne
milner milosevic milton mims minard mincey miner mingo minnich minnick minor minter minton mintz miramontes
miranda mireles mitchel mitchell mitchem mitchum mixon mize mizell mobley mock modlin moe moeller moen
moffatt moffett moffitt mohamed mohammed mohan mohler mohr mojica molina moline moller molloy molnar monaco
monaghan monahan moncrief monday mondragon mong monge moniz monk monroe monroy monson montague montalvo
montana montanez montano monte monteiro montelongo montemayor montenegro montero montes montez montgomery
monti montiel montoya monzon moody moon mooney moore moorehead moorer moorhead moorman mora morabito morales
moralez moran moreau morehead morehouse moreira morel moreland morell morelli moreno moretti morey morgan
mori moriarty morin morina moritz morley morozov morrell morrill morris morrison morrissette morrissey
morrow morse mortensen mortenson mortimer morton mosby moseley mosely moser moses mosher mosier mosley
mosqueda moss mota moten motley moton mott moua moulton moultrie mouton mowery mowry moxley moy moya moye
moyer moyers moynihan mozart mudd mueller muhammad muir mulcahy mulder muldoon muldrow mulholland mulkey
mullen mullens muller mulligan mullin mullinax mullins mullis mulvaney mulvey mumford muncy munday mundy
munger munguia muniz munn munoz munro munroe munson munteanu murati muratovic murchison murdoch murdock
murillo muro murphey murphree murphy murr murray murrell murry muse musgrave musgrove musick musselman
musser mussolini muth myatt myer myers myles myrick nabors nadeau nagel nagle nagy najera nakajima nakamura
nakano nakashima nall nalley nance napier napoleon napoli napolitano napper naquin naranjo narayan nardi
narvaez nash nason natale nathan natividad naughton naumann nava navarra navarrete navarro naylor nazario
neace neal neale nealy neary necaise needham neel neeley neely neese neff negrete negron neil neill neilson
nelms nelsen nelson nemcova nemec nemeth neri nero nesbit nesbitt nesmith ness nester nestor nettles neu
neubauer neuman neumann nevarez nevels neves neville nevins newberry newby newcomb newell newhouse newkirk
newland newlin newman newport newsom newsome newson newton nez ng ngo nguyen nichol nicholas nicholls
nichols nicholson nickell nickelson nickens nickerson nickles nicol nicolas nielsen nielson nieman niemi
nieminen nieto nieves nigro nikolic nikolov nikolova niles nilsen nilsson nino nissen nix nixon noah noble
nobles nock noe noel nolan noland nolasco nolen noles noll nolte noonan nord nordstrom norfleet noriega
norman normand norodahl norris north northcutt northrop northrup norton norvell norwood nottingham novak
novakova novikov novotna novotny nowak nowell nowicki nowlin noyes nugent numbers nunes nunez nunley nunn
nunnally nuno nuss nussbaum nutt nutter nyberg nye nyman nystrom oakes oakley oates obama ober oberg obregon
obrian obrien obryan obryant ocampo ocasio ochoa ochs oconnell oconner oconnor odaniel oday odell oden odle
odom odonnell odum offutt ogawa ogburn ogden ogle oglesby ogletree ogrady ohara ohare ojeda okeefe okelley
olander oldham olds oleary oleson olguin olin olinger oliphant oliva olivares olivarez olivas oliveira
oliver olivera olivier olivo oliynyk oller ollis olmos olmstead olney olofsson oloughlin olsen olson olsson
olszewski olvera omalley omara omeara oneal oneil oneill ong ontiveros oquendo oquinn orcutt ordonez ordway
oreilly orellana orlando orman ormsby ornelas orosco orourke orozco orr orta ortega ortego orth ortiz orton
orwell osborn osborne osburn osgood oshea osorio osteen oster osterman ostrander ostrom osullivan osuna
oswald oswalt otero otis otoole ott otte otten ottinger otto oubre ouellette ousley outlaw ovalle overby
overcash overman overstreet overton overturf owen owens owensby owings owsley oxendine oxley oyler ozdemir
ozturk ozuna pabon pace pacheco pack packard padgett padilla padron paez pagan pagano page pahk pahng paige
paine painter pak palacio palacios palermo palladino palma palmer palmieri palmore palomo palumbo paniagua
pankey pannell pantoja papadopoulos pape pappas paquette paquin paradis pardo pardue paredes parent
parenteau parham paris parish parisi park parke parker parkhurst parkin parkins parkinson parkman parks
parmenter parmer parnell parr parra parrett parris parrish parrott parson parsons partain partee partida
partin parton partridge paschall pascual pasquale passmore pastore pate patel paterson patino patnode
patrick patten patterson pattison patton paul pauley paulin paulino paulk paulsen paulson paulus pavic
pavlov pavlovic paxton payne paynter payton paz peabody peachey peacock peake pearce pearman pearsall
pearson peart pease peavy peck peckham peden pedersen pederson pedigo pedraza pedro pedroza peebles peele
peeler peeples peery peeters pegram pegues pelayo pelkey pell pellegrino pellerin pelletier peltier pelton
pemberton pena pence pender pendergrass pendleton pendley penick penland penley penn pennell penner penney
pennington penrod penton peoples pepe pepin pepper perales peralta peraza percy perdomo perdue perea pereira
perera peres peretz perez peric perkins perlman pernell perreault perreira perri perrin perrine perron
perrone perrotta perry perryman persaud persinger person persson pete peterman peters petersen peterson
petit petrie petro petrov petrova petrovic petry pettaway pettersen petterson pettersson pettiford pettigrew
pettis pettit pettus pettway petty peyton pfaff pfeffer pfeifer pfeiffer pfister phak pham phan phang pharr
phelan phelps phifer philbrick philip philips phillip phillips philpot philpott phinney phipps piatt picard
picasso pichardo pichler pickard pickens pickering pickett pieper pierce piercy piero pierre pierson pifer
pigg pike pilcher pilkington pimental pimentel pina pinas pinckney pinder pineda pinkard pinkerton pinkham
pinkney pinkston pino pinon pinson pinto piper pipkin pires pirtle pisano pitchford pitman pitre pitt
pittman pitts pitzer pizarro placencia plante plascencia platt pless plourde plumlee plumley plummer
plunkett poe poff pogue pohl poindexter poirier poisson polanco poland polishchuk polk pollack pollard
polley pollock polson polston pomerleau pomeroy ponce ponder pool poole pooler poore pope popescu popov
popovic popovich popp porras porter porterfield portillo portis posada posey post poston poteat poteet
potter potts poulin poulos poulsen powe powell power powers poynter prado prasad prater prather pratt
preciado preece prendergast prentice prentiss prescott presley presnell pressley preston prevost prewitt
price prichard prickett priddy pridemore pridgen priest priester prieto prifti primm prince prine pringle
pritchard pritchett probst prochazka prochazkova proctor proffitt propst prosser proulx prouty provencher
pruett pruitt pryor puckett puente puga pugh pugliese puleo pulido pullen pulliam pulver pumphrey purcell
purdy purkey purnell pursley purvis puryear putin putman putnam pye pyle pyles quach quade qualls quan
quarles queen quesada quezada quick quigley quijano quiles quillen quimby quinlan quinn quinones quinonez
quintana quintanilla quintero quiroz quispe raab rabb rabe rabideau rabinowitz raby racine rackley radcliff
radcliffe rademacher rader radford radic radtke radu rae rael rafferty ragan rager ragland ragsdale rahman
rahn railey rainer raines rainey rains raleigh raley ralph ralston ramage rambo ramer rameriz ramey ramirez
ramon ramos ramsay ramsey rancourt rand randall randazzo randell randle randolph raney rangel rankin rankins
ransom ranson rantanen rao raper raphael rapp rasberry rascon rashid rasmussen ratchford ratcliff ratcliffe
rath rathbone rathbun ratliff rau rauch rausch ravelli rawlings rawlins rawls rawson ray raya rayborn
rayburn rayford raymer raymond rayner raynor razo rea read reagan reardon reaves reavis reber rector redd
reddick redding reddy redman redmon redmond reece reed reeder reedy rees reese reeves regalado regan rego
reich reichard reichert reid reiff reilly reimer reimers reiner reinert reinhardt reinhart reinhold reinke
reis reiss reiter reitz rembert remillard remington remy renaud rendon renfro renfroe renfrow renner reno
renshaw renteria repp resendez resnick reuter revell revis rex rey reyes reyna reynolds reynoso rhine
rhinehart rhoades rhoads rhoden rhodes rhone rhyne ribeiro ricci ricciardi rice rich richard richards
richardson richburg richerson richey richie richman richmond richter rickard ricker rickert ricketts rickman
ricks rico riddell riddick riddle ridenhour ridenour rideout rider ridgeway ridgway ridley riedel rieger
riendeau ries riffe rigby rigdon riggins riggle riggs rigney rigsby riley rimmer rinaldi rincon rinehart
ring rinker riojas riordan rios rioux ripley rippy risinger risley risner ritchey ritchie rittenhouse ritter
ritz rivard rivas rivera rivero rivers rives rizzo roa roach roane roark robb robbins roberge roberson
robert roberts robertson robey robichaud robichaux robinett robinette robins robinson robison robledo robles
robson roby rocco rocha roche rochelle rochester rock rockett rockwell rodarte rodas roddy roden roderick
rodgers rodman rodney rodrigez rodrigue rodrigues rodriguez rodriques rodriquez roe roeder roemer rogan
rogers rohde rohr rohrer rojas rojo roland roldan rolfe rollins rollo rolon roman romano romans rome romeo
romero romine romo rondeau roney rooker rooney roop roos roosevelt root roper roque rosa rosado rosales
rosario rosas roscoe rose roseberry roseman rosemond rosen rosenbaum rosenberg rosenberger rosenblatt
rosenblum rosenfeld rosenthal ross rosser rossi rossiter rossman rost rotari roth rothman rothstein rotz
rouleau roundtree roundy rountree rourke rouse roush rousseau roussel routh roux rowan rowden rowe rowell
rowland rowles rowlett rowley rowling roy royal roybal royce royer royster royston rozier ruano rubenstein
rubin rubino rubio ruch rucker rudd rudolph rudy rueda ruelas ruff ruffin ruffner ruggiero ruggles ruhl ruiz
rummel rumph rumsey rundell runge runion runyan runyon rupe rupert rupp ruppert rush rushing rushton russ
russel russell russo rusu ruth rutherford rutkowski rutland rutledge rutter ruvalcaba ryals ryan ryang ryder
ryoo ryu saad saari saarinen saavedra sabin sabo sabol sacco sachs sackett saddler sadler sadowski saenz
saez safford sahin sain saito saiz sakamoto sala salas salazar salcedo salcido saldana saldivar saleh salem
salerno salgado salihovic salinas salisbury sallee salley salminen salmon salo salonen salter salvador
salvatore salyer salyers sam samaniego sammons samons samora sample sampson sams samson samuel samuels
samuelson sanabria sanborn sanches sanchez sandberg sanders sanderson sandifer sandler sandlin sandoval
sands sandstrom sandusky sanford sankey sanmiguel sansom sansone santacruz santamaria santana sante santiago
santillan santo santoro santos santoyo sanz sapp sappington sarabia sargeant sargent saric sarmiento sartain
sartin sarver sasaki sasser sato satterfield satterwhite sattler sauceda saucedo sauer saul sauls saunders
savage savic saville savoie savoy sawicki sawyer saxon saxton sayers sayles saylor sayre scales scalf
scalise scanlan scanlon scarberry scarborough scarbrough scarlett schaaf schaal schade schaefer schaeffer
schafer schaffer schaffner schaller scharf schatz schaub schauer scheel scheer scheffler schell scheller
schenck schenk scherer scheving schexnayder schick schiff schiller schilling schiltz schindler schlegel
schleicher schlosser schlueter schmid schmidt schmit schmitt schmitz schneider schnell schock schoen
schoenfeld schofield scholl scholz schoonmaker schoonover schott schrader schram schramm schreck schreiber
schreiner schrock schroder schroeder schubert schuck schuh schuler schuller schulman schulte schultz schulz
schulze schumacher schuman schumann schuster schutt schutz schwab schwartz schwarz schweitzer scofield
scoggins scott scoville scribner scroggins scruggs scudder scully seabolt seal seale sealey seals sealy
seaman searcy searle searles sears seaton seaver seavey seay sebastian seda sedillo seeger seeley seely
segal seger segovia segura seibel seiber seibert seidel seifert seiler seinfeld seitz selby self sellars
sellers selman semjonov semyonov sena seng senn senter seoh sepulveda sergent serna serra serrano serrato
sessoms setser setzer severson sevigny sevilla seward sewell sexton seymore seymour shackelford shackleford
shafer shaffer shah shala shanahan shane shaner shankle shanklin shanks shannon shapiro sharkey sharma sharp
sharpe shattuck shaughnessy shaver shaw shay shea shealy shearer shedd sheehan sheets sheffield shehu shelby
sheldon shell shelley shelly shelton shepard shephard shepherd sheppard sherer sheridan sherlock sherman
sherrell sherrer sherrill sherrod sherwin sherwood shevchenko shevchuk shick shields shifflett shimizu shinn
shipe shipley shipman shipp shirey shirley shively shockey shockley shoemake shoemaker shoffner shook shoop
shope short shorter shotwell shoup shouse showalter shrader shreve shriver shropshire shrum shubert shuler
shull shults shultz shumaker shuman shumate shumpert shumway shupe shuster shutt sibert sibley sickler
siebert siegel sierra sievers sifuentes sigler sigman sigmon sikes sikora silas siler silva silvas silveira
silver silverman silverstein silvey silvia simard simas simmon simmons simms simon simonds simone simoneau
simoneaux simons simonsen simonson simonton simpkins simpson sims sinatra sinclair sines singer singh
singletary singleton singley sipe sipes sipple sirbu sirois sisco sisk sisneros sisson sistrunk sitton siu
sizemore skaggs skeen skeens skelly skelton skidmore skiles skinner slade slagle slater slaton slattery
slaughter slavin slayton sledge sloan sloat slocum slone slusher small smalley smalls smallwood smart
smedley smiley smirnov smit smith smitherman smithers smithson smoot smtih smyth smythe snapp snead sneed
snell snelling snider snodgrass snook snow snowden snyder soares soileau sokol sokolov solano solberg soler
solis soliz sollars soloman solomon solorio solorzano solovyov somers somerville sommer sommers sommerville
sonnier soper sorensen sorenson soria soriano sorrell sorrells sosa sotelo soto soucy soukup soule soung
sousa south southard southerland southwick southworth souza sowder sowell sowers spain spalding spangler
spann sparkman sparks spaulding spear spearman spears specht spector speer speight spellman spence spencer
sperling sperry spicer spiegel spielman spiker spiller spillman spina spinelli spinks spitzer spivey spooner
spradlin sprague spriggs springer sproul sprouse spruill spurgeon spurlock squires staats stacey stackhouse
stacy stadler stafford stagg staggs stahl staley stalin stallard stallings stallworth stalnaker stambaugh
stamey stamm stamper stancil standifer standley standridge stanfield stanfill stanford stanger stanley
stansberry stansbury stanton staples stapleton stark starkey starks starmer starnes starr staten staton
staub stauffer stclair stcyr steadman stearns stebbins steele steelman steen steffen steffens stegall steger
steib steiger stein steinbach steinberg steiner steinke steinman steinmetz stella stephan stephen stephens
stephenson stepp sterling stern sternberg stetson steven stevens stevenson steverson steward stewart
stgermain sthilaire stickney stidham stiffler stiles still stillman stillwell stiltner stilwell stine
stinnett stinson stites stith stitt stjohn stlouis stockdale stocker stockman stockton stockwell stoddard
stoffel stoica stojanovic stokes stoll stollings stoltz stoltzfus stone stoner stonge storer storey story
stott stotts stouffer stout stovall stover stowe stowell stowers stoyanov stoyanova stpierre strader strahan
straley strange strasser stratton straub strauss strawn strawser street streeter stribling stricker
strickland strickler stricklin stringer stringfellow strobel stroh strom stroman stromberg strong strother
stroud stroup strouse struble strunk stuart stubblefield stubbs stuckey studer stull stultz stump stumpf
sturdivant sturgill sturgis sturm stutzman su suarez suazo suber sublett subotic sudduth suggs suh suiter
sullins sullivan summerlin summers summerville sumner sumpter sumrall sundberg sunderland surber surratt
sussman suter sutherland sutphin sutter suttle suttles sutton suzuki svensson svoboda svobodova swafford
swaim swain swan swaney swann swanson swarey swartz swearingen sweatt sweeney sweet sweitzer swenson swett
swift swiger swindell swink swinney swinson swinton switzer swope sydnor sykes sylvester sylvia szabo
szymanski tabb taber tabor tackett tafoya taft taggart tahirovic tait takahashi talavera talbert talbot
talbott taliaferro tallent talley tallman talton tamayo tamez tan tanaka tang tanguay tankersley tanner
tapia tapley tapp tarango tardif tardiff tarr tarrant tarver tate tatro tatum tavares tavarez taveras taylor
teague teasley tedder tedesco tedford teel teixeira tejada tejeda telford telles tellez tello temple
templeton tennant tenney tennyson tenorio teran terrazas terrell terrill terry terwilliger tesch tessier
testa testerman teter tetreault tew thacker thai thames thao tharp tharpe thatcher thaxton thayer theis
theisen theobald theriault theriot therrien thibault thibeault thibodeau thibodeaux thiel thielen thies
thigpen thill thom thoma thomas thomason thomasson thompkins thompson thomsen thomson thorarensen thorlacius
thorn thornburg thorne thornhill thornton thorp thorpe thorson thorton thrasher thurber thurman thurmond
thurston tian tibbetts tibbs tice tidwell tierney tiffany tighe tijerina tilghman tillery tillett tilley
tillis tillman tillotson tilton timberlake timm timmerman timmons timms tincher tindall tingley tinney
tinsley tipton tirado tisdale titus tjin tkachenko tobar tobey tobias tobin todd todorov todorova toland
tolbert toledo tolentino toler toliver tolle tollefson tolley tolliver tolman tolson tolstoy tomas tomic
tomlin tomlinson tompkins toney toole tooley toombs toomey toon torgerson toro torrence torres torrey torrez
toscano toth totten toussaint tovar towe towle towne towner townes townley townsend townsley tracey tracy
trahan trainor tramel trammell tran trantham trapp trask travers travis trawick traylor traynor treadway
treadwell treece trejo tremblay trent trevino trexler tribble trigg trimble trinh trinidad triplett tripp
trombley trost trotman trott trotter trottier trout troutman trowbridge troxell troyer truax trudeau
trueblood truesdale truett truitt trujillo trull truman truong trussell tryniski tsai tsang tse tso tsosie
tsui tu tubbs tucci tucker tudor tuggle tull tullis tully tunnell tunstall tuominen tupper turcan turcotte
turgeon turk turley turman turnage turnbow turnbull turner turney turpin turunen tutt tuttle twigg twitty
twomey twyman tye tyler tyndall tyner tynes tyree tyrrell tyson tyus uhl ulibarri ullman ulloa ullrich ulmer
ulrich underhill underwood ung unger unruh upchurch upshaw upton urban urbina urena urias uribe urquhart
urrutia ussery utley vaca vaccaro vachon vaden vail vaillancourt valadez valdes valdez valdivia valdovinos
valencia valente valenti valentin valentine valentino valenzuela valerio valero valladares valle vallejo
valles valliere valverde vanburen vanbuskirk vance vancleave vandenberg vanderpool vandiver vandusen vandyke
vanegas vang vanhoose vanhorn vanhouten vanlandingham vanmeter vann vanness vannoy vanover vanpelt vansickle
vanwinkle vanzant varela varga vargas vargo varnado varner varney vasilyev vasquez vassar vassiljev vaughan
vaughn vaught vazquez veach vega veilleux vela velarde velasco velasquez velazquez velez veliz vella venable
venegas ventura vera verdin verdugo verduzco vereen vergara vermillion vernon verret vesela vesely vest
vestal vetter vick vickers vickery victoria vidal vidovic vidrine vieira viera vierra vigil villa villagomez
villalba villalobos villalpando villanueva villar villareal villarreal villasenor villatoro villegas vincent
vines vining vinogradov vinson violette virgil virtanen visser vitale vivaldi vo voelker vogel vogler vogt
voight voigt volk volkov vollmer volpe volz voorhees vorobyov voss voyles vu vue vukovic vuong waage wachter
waddell wade wadley wadsworth waggoner wagner wagoner wagstaff wahl wainwright waite waites wakefield
walcott walczak wald walden waldman waldo waldon waldron waldrop walker wall wallace wallen waller walley
wallin wallis walls walsh walston walter walters walther waltman walton walz wampler wang ward wardell
warden ware warfield wargo waring warner warnock warren warrick warrington warwick washburn washington
wasserman wasson watanabe waterhouse waterman waters watford watkins watson watt watters watterson watts
waugh way wayland wayman wayne weatherby weatherford weatherly weathers weathersby weatherspoon weaver webb
webber weber webster weddle weeden weekley weeks weems weese wegner weidman weidner weigand weigel weil
weiland weiler weimer weinberg weiner weinstein weintraub weir weis weise weiser weisman weiss weitzel
welborn welch weldon welker weller wellman wells welsh welter welton welty wendel wendell wendt wenger
wentworth wentz wenzel werner wert werth wertz wescott wesley wessel wesson west westbrook westbrooks
westcott wester westerfield westerman westfall westmoreland weston westover westphal wetmore wetzel wexler
whalen whaley wharton whatley wheat wheatley wheaton wheeler whelan whipple whisenant whisenhunt whitacre
whitaker whitcomb white whited whitehead whitehouse whitehurst whiteley whiteman whitesell whiteside
whitfield whitford whiting whitley whitlock whitlow whitman whitmer whitmire whitmore whitney whitson whitt
whittaker whitted whittemore whitten whittier whittington whitton whitworth whorton whyte wicker wickham
wicklund widener widmer wiegand wieland wiese wigfall wiggins wiggs wilbanks wilber wilborn wilbur wilburn
wilcher wilcox wilde wilder wildman wiles wiley wilfong wilford wilhelm wilhite wilk wilke wilkens wilkerson
wilkes wilkey wilkie wilkins wilkinson wilks willard wille willett willette willey william williams
williamson willie williford willingham willis willman willoughby wills willson wilmot wilmoth wilson
wimberly wimer wimmer winchell winchester winder windham windle windom windsor winfield winfrey wing wingard
wingate wingfield wingo winkelman winkle winkler winn winslow winstead winston winter winters winton wirth
wise wiseman wisner wisniewski witcher witham withers witherspoon withrow witkowski witmer witt witte witten
witter wittman wofford wojcik wolcott wold wolf wolfe wolfenbarger wolff wolford wolfson wolter womack
womble wong wood woodall woodard woodbury woodford woodham woodhouse woodley woodring woodruff woods woodson
woodward woodworth woody woolard wooldridge woolery wooley woolf woolfolk woolley woolridge woolsey woosley
wooten worcester worden workman worley worrell worsham worsley wortham worthen worthington wortman wozniak
wray wren wrenn wright wu wulf wunderlich wurth wyant wyatt wyche wyckoff wylie wyman wynn wynne wyrick
wysocki xiao xiong xu yager yale yamada yamaguchi yamamoto yamasaki yamashita yamazaki yan yancey yancy
yandell yanez yang yarber yarborough yarbrough yates yazzie ybarra yeager yee yeh yeun yeung yi yildirim
yildiz yilmaz yingling yockey yocum yoder yoho yokoyama yoo yoon york yoshida yost youmans young youngblood
younger youngman youngs yount younts yu yuen yun zachary zack zahn zajac zak zakharov zambrano zamora
zamudio zander zapata zaragoza zarate zavala zayas zaytsev zeigler zelaya zeller zellers zepeda zeringue
zhang zhao zhou zhu ziegler zielinski zimmer zimmerman zimmermann zink zinn zito zook zorn zuber zucker
zumwalt zuniga
`;
