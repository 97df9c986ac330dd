/** Words that decide what a capitalised phrase names. Folded. */

import { wordSet } from '../word-set.ts';

/** A name that ends with one of these is an organisation's. */
export const ORGANISATION_HEADS = wordSet(`
academy administration ag agency airline airlines airways alliance army assembly associates association athletic
authority ballet bancorp band bank battalion board broadcasting brigade brotherhood brothers bureau cabinet caucus
chamber choir chorus church clinic club co coalition college commission committee commons communications company
conference confederation congress consortium constabulary corp corporation corps council court cup-winners department
directorate division duma electric energy ensemble enterprises entertainment faculty fc federation fleet force forces
foundation front fund gazette gmbh group guard guild herald holdings hospital inc inc. industries infantry
institute institution insurance investments journal knesset laboratories laboratory league legion legislature limited
llc llp ltd marines media ministry mission motors movement museum nations navy network news newspaper newspapers
observatory office online orchestra order organisation organization parliament partners partnership party patrol
pharmaceuticals philharmonic plc police politburo polytechnic post press productions publications publishers publishing quartet quintet radio records
regiment register republican reserve resources sa school schools secretariat seminary senate service services sociedad
society software squad squadron stores studio studios symphony syndicate systems task team technologies technology
telecom telegraph television theatre times tribunal tribune trio troupe trust union united universities university
university's utilities works workshop yard
`);

/** A name that ends with one of these is a place's. */
export const PLACE_HEADS = wordSet(`
airport alley alps archipelago arena atoll auditorium ave avenue base blvd basilica basin bay beach borough boulevard bridge brook building canal
canyon cape castle cathedral cave cemetery center centre channel city coast cottage county courthouse cove creek crossing dam delta desert
district empire estate falls farm fields fjord forest fort fortress garden gardens glacier gorge gulf gym hall harbor harbour
heights highway hill hills hotel house inlet island islands isle isles isthmus junction kingdom lagoon lake lakes lane library
lighthouse mall manor mansion marsh mill mills mines monastery mosque motorway mount mountain mountains oasis ocean palace park parish
parkway pass peak peaks peninsula pier plains plateau plaza playground point pond port prefecture prison province quarter railroad railway
ranch range reef region reservation reservoir ridge republic river rivers road rock sea shore sound springs reich square stadium station
strait straits street strip suburb swamp temple terrace territory tower towers town township trail tunnel valley
village volcano ward waterfall woods zone
`);

/** A name that ends with one of these is none of a person, a place or an organisation. */
export const THING_HEADS = wordSet(`
accord accords act agenda agreement album anthem award awards ballad bill bowl carnival case catechism ceremony
championship championships charter code constitution convention conventions convoy crisis cup day declaration dialogue disaster
doctrine edition election elections episode era eve event exhibition fair feast festival file final finals forum games gospel
grand hearing initiative language law march marathon medal meeting memorial model month night operation opera parade
party's period plan play policy primary prix prize process programme program project protocol protocols race rebellion
referendum report resolution revolution round rules season serie series session show song story strategy summit
symposium syndrome talks tax theorem theory tour tournament treaties treaty trial trophy tv uprising virus vote war wars week
weekend year
`);

export const CALENDAR = wordSet(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays mon tue tues wed thu thurs fri sat sun christmas easter thanksgiving ramadan hanukkah diwali passover
halloween xmas yuletide epiphany pentecost
`);

/** Given names that are written short, with a full stop. */
export const SHORT_GIVEN_NAMES = wordSet('benj chas edw geo jas jos robt thos wm');

/** Lower-case words inside a person's name. */
export const PARTICLES = wordSet(`
al ap at ben bin bint da dal dalla de degl degli dei del dela dell della der des di do dos du el ibn la las le los
nic op pour san st ten ter tot und van ver vom von y ye zu zum zur
`);

/** Nationalities, languages, faiths and parties that the lexicon of demonyms lacks: adjectives, and no names alone. */
export const ADJECTIVES = wordSet(`
anglo arab arabic aramaic armenian baptist babylonian baltic bantu bengali bosniak breton british buddhist burmese byzantine
cantonese catalan catholic caucasian celtic chechen christian communist cypriot danish democrat english eurasian
finnish flemish gaelic georgian germanic greek hebrew hindu hispanic hispanian indo irish islamic islamist israelite
jewish kashmiri kurdish latin latino lutheran maltese mandarin maori marxist mediterranean methodist mormon moroccan
muslim native nepalese nepali nordic norman orthodox ottoman persian polish presbyterian protestant quaker
republican roman sanskrit scandinavian scots shia shiite sicilian sikh sino slavic slovenian soviet spanish sunni
swahili swedish tamil tatar tibetan trotskyist turk turkic turkish urdu uighur uyghur uzbek victorian welsh western
yiddish yugoslav zionist
`);

/** Words whose capital only says that a sentence begins. */
export const FUNCTION_WORDS = wordSet(`
a about above according across actually additionally admittedly after afterwards again against all almost along already
also alternatively although always am amid among amongst an and another any anybody anyone anything apart apparently
are around as aside at away back basically be because been before behind being below beneath beside besides between
beyond both briefly but by can certainly clearly come consequently could currently dear despite did do does down due during
each earlier early either else elsewhere especially even eventually ever every everybody everyone everything evidently
except fewer finally first firstly five following for formerly fortunately four from furthermore generally given had
has have having he hence her here hers herself him himself his historically how however i if in indeed initially inside
instead interestingly into is it its itself just last lastly late lately later least less lest let like likewise many
may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never nevertheless
next no nobody none nonetheless nor normally not nothing notably now nowadays occasionally of off often oh okay on once
one only onto opposite or originally other others otherwise our ours ourselves out outside over overall own partly past
per perhaps please possibly presumably previously probably quite rather re really recently regarding respectively
round sadly same second secondly seven several shall she should similarly simply since six so some somebody somehow
someone something sometimes somewhere soon still strangely subsequently such suddenly surely ten than thanks that the
their theirs them themselves then there thereafter therefore these they third this those though three through
throughout thus till to today together tomorrow tonight too toward towards two typically ultimately under underneath
undoubtedly unfortunately unlike until unto up upon usually versus very via was we well were what whatever when
whenever where whereas wherever whether which whichever while whilst who whoever whom whose why will with within
without would yes yesterday yet you your yours yourself
`);
