/**
 * Given names that are nearly always a woman's, folded, separated by white space: those of the 1990 census of the
 * United States (public domain) with ten such bearers for one of the other sex, and of
 * compromise's lexicon (MIT licence, copyright Spencer Kelly).
 */
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
