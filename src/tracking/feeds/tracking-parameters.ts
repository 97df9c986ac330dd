/** Parameters that say where a reader came from, never what is read: whole names, or their beginnings with a `*`. */
const NAMES =
  'utm_* utm-* at_campaign* at_medium at_custom* at_link* at_format at_ptr_name at_bbc* ns_mchannel ns_source ns_campaign ns_linkname ns_fee ' +
  'mtm_* pk_campaign pk_kwd pk_source pk_medium pk_content pk_cid piwik_* matomo_* hsa_* ga_source ga_medium ga_campaign ga_content ga_place vero_* oly_* guce_* amp_* __s __hs* _hs* hsctatracking ' +
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id yclid ymclid igshid igsh epik srsltid ' +
  'mc_cid mc_eid mkt_tok _ga _gl _gac _ke _openstat cmpid cmp icid ocid ito ncid smid smtyp smprod xtor xtref wt_mc wt.mc_id wt.mc_ev ' +
  's_cid s_kwcid ef_id sr_share guccounter trk trkcampaign trkinfo usqp soc_src soc_trk __twitter_impression ' +
  'spm share_token phpsessid jsessionid _branch_match_id action_object_map action_type_map';

/** Parameters that say it with some values only; with others they may be what the page is. */
const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(?:1|true|yes|)$/i],
  ['outputtype', /^amp$/i],
  ['mobile', /^(?:1|true|yes|)$/i],
  ['rss', /^(?:1|true|yes|)$/i],
  ['feature', /^(?:youtu\.be|share|emb_\w{1,20})$/i],
  ['partner', /^rss\w{0,10}$/i],
  ['emc', /^rss$/i],
  ...['ref', 'source', 'src', 'from', 'referrer', 'via', 'share'].map(
    (name) =>
      [
        name,
        /^(?:rss|feed|atom|twitter|facebook|fb|linkedin|reddit|whatsapp|telegram|email|e-?mail|newsletter|homepage|hp|google|flipboard|social)$/i,
      ] as const,
  ),
]);

const WHOLE = new Set(NAMES.split(' ').filter((name) => !name.endsWith('*')));
const BEGINNINGS = NAMES.split(' ').flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1)] : []));

/** Whether a parameter of an address, name and value as written there, says only where a reader came from. */
export function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (WHOLE.has(lower) || BEGINNINGS.some((beginning) => lower.startsWith(beginning))) return true;
  return VALUES.get(lower)?.test(value) ?? false;
}
