/** Countries with the adjectives and nouns for what is of them: of each line the first is the country. Folded. */
export const PEOPLES = `
afghanistan afghan
albania albanian
algeria algerian
angola angolan
argentina argentine argentinian argentinean
armenia armenian
australia australian
austria austrian
azerbaijan azerbaijani
bahrain bahraini
bangladesh bangladeshi
belarus belarusian
belgium belgian
bolivia bolivian
bosnia bosnian
brazil brazilian
britain british briton
bulgaria bulgarian
burma burmese
cambodia cambodian
cameroon cameroonian
canada canadian
chad chadian
chile chilean
china chinese
colombia colombian
congo congolese
croatia croatian croat
cuba cuban
cyprus cypriot
denmark danish dane
ecuador ecuadorian
egypt egyptian
england english
eritrea eritrean
estonia estonian
ethiopia ethiopian
europe european
finland finnish finn
france french
germany german
ghana ghanaian
greece greek
guatemala guatemalan
haiti haitian
honduras honduran
hungary hungarian
iceland icelandic icelander
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh
kenya kenyan
kosovo kosovar
kuwait kuwaiti
latvia latvian
lebanon lebanese
liberia liberian
libya libyan
lithuania lithuanian
malaysia malaysian
mali malian
malta maltese
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan
nepal nepali nepalese
netherlands dutch
nicaragua nicaraguan
nigeria nigerian
norway norwegian
oman omani
pakistan pakistani
panama panamanian
paraguay paraguayan
peru peruvian
philippines philippine filipino
poland polish pole
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
scotland scottish scot
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak
slovenia slovenian slovene
somalia somali somalian
spain spanish spaniard
sudan sudanese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tanzania tanzanian
thailand thai
tibet tibetan
tunisia tunisian
turkey turkish
uganda ugandan
ukraine ukrainian
uruguay uruguayan
usa american
venezuela venezuelan
vietnam vietnamese
wales welsh
yemen yemeni
zambia zambian
zimbabwe zimbabwean
`;
