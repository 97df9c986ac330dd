/**
 * Words for the people of a country, folded, separated by commas: from compromise's lexicon (MIT licence, copyright Spencer Kelly).
 */
export const DEMONYMS = `
afghan, african, albanian, algerian, american, angolan, argentine, armenian, asian, aussie, australian,
austrian, bangladeshi, belarusian, belgian, bolivian, bosnian, brazilian, brit, bulgarian, californian,
cambodian, cameroonian, canadian, chadian, chilean, chinese, colombian, congolese, croat, croatian, cuban,
czech, dane, dominican, dutch, ecuadorian, egyptian, emirati, englishman, estonian, ethiopian, european,
filipino, french, gambian, georgian, german, ghanaian, greek, guatemalan, haitian, hindi, honduran,
hungarian, icelandic, indian, indonesian, iranian, iraqi, irishman, israeli, italian, ivorian, jamaican,
japanese, jordanian, kazakh, kenyan, korean, kuwaiti, lao, latvian, lebanese, liberian, libyan, lithuanian,
macedonian, malagasy, malaysian, mexican, mongolian, moroccan, namibian, nicaraguan, nigerian, nigerien,
norwegian, omani, pakistani, palestinian, panamanian, paraguayan, peruvian, philippine, portuguese,
puerto rican, qatari, romanian, russian, rwandan, samoan, saudi, scottish, senegalese, serbian, singaporean,
slovak, somalian, spaniard, sudanese, swede, swiss, syrian, taiwanese, texan, thai, trinidadian, tunisian,
turkmen, ugandan, ukrainian, venezuelan, vietnamese, welsh, zambian, zimbabwean
`;
