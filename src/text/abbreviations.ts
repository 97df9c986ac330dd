/** Lower-case words of a list, without their last full stop. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Abbreviations that something always follows: a name after a title, a word after “vs.”. */
export const ALWAYS_FOLLOWED = words(`
  mr mrs ms messrs mme mlle dr drs prof profs gen lt ltgen majgen col sgt capt cpt cmdr cdr maj adm brig cpl pvt
  wm geo chas thos jas jos robt edw benj
  msgr rev revd sen sens gov govs rep reps supt insp det hon pres atty
  vs e.g i.e eg ie cf viz
`);

/** Abbreviations that a sentence may end with. Before a capital, only a sentence opener then shows the end. */
export const MAYBE_LAST = words(`
  inc corp ltd plc llc bros jr sr esq dept depts univ assn intl natl govt est st ste mt mts ft ave blvd hwy pkwy
  bldg apt al approx ca b.c a.d ph.d ed eds incl excl orig feb sept nov oct tues thurs
`);

/** More of them, which in lower case are words of their own: “Ill.” is a state, “ill” is not. */
export const MAYBE_LAST_CAPITAL = words(`
  co cos rd sq rm ret dist jan mar apr jun jul aug sep dec mon tue wed thu thur fri fr br sta trans repr pt ss
  ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mont neb nev okla
  ore pa penn tenn tex va vt wash wis wyo ont que
`);

/** Abbreviations that a number follows: “No. 5”, “Sept. 11”, “vol. 2”. */
export const BEFORE_NUMBER = words(`
  no nos nr num p pp pg vol vols ch chap chaps fig figs sec secs sect op ver para pt pts rs ca approx
  eq eqs st rt rte hwy feb sept nov oct est circa fl
`);

/** More of them, which in lower case are words of their own. */
export const BEFORE_NUMBER_CAPITAL = words('art arts ex app bk jan mar apr jun jul aug sep dec');

/** Names that are written with a mark of exclamation or question. */
export const MARKED_NAMES = words('yahoo jeopardy wham oklahoma panic mamma jumpstart chips');

/** Words that open a sentence and are hardly ever part of a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  `The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your
   In On At By For From To With Without Within As But And Or Nor So Yet If When While Where What Who Whose Why
   How Which After Before Since During Although Though However Because Some Many Most Several Few Both Each Every
   Another Not Now Then Also About Among Between Despite Until Once Unlike Meanwhile Moreover Furthermore Thus
   Therefore Nevertheless Instead Today Later Earlier Still Even Only Other Others Such According Through
   Throughout Following Based Along Additionally Whether Rather Perhaps Again Nonetheless Consequently
   Subsequently Finally Eventually Initially Originally Recently Currently Let`
    .trim()
    .split(/\s+/),
);

/** What stands after “5 p.m.” in the same sentence though it has a capital: a day, a month, a time zone. */
export const AFTER_CLOCK =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain|Greenwich|[A-Z]{1,4}\b|\p{Lu}\p{L}{1,15} time\b)/u;
