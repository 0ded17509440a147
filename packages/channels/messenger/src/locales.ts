/** The locales of the platform, by their languages; of a language that is not here the writer names the country. */
const locales: { readonly [language: string]: readonly string[] } = {
  ...Object.fromEntries(
    [
      ...['af_ZA', 'ar_AR', 'bn_IN', 'cs_CZ', 'da_DK', 'de_DE', 'el_GR', 'fi_FI', 'fr_FR', 'gu_IN'],
      ...['he_IL', 'hi_IN', 'hr_HR', 'hu_HU', 'id_ID', 'it_IT', 'ja_JP', 'kn_IN', 'ko_KR', 'ml_IN'],
      ...['mr_IN', 'ms_MY', 'nb_NO', 'nl_NL', 'pa_IN', 'pl_PL', 'ro_RO', 'ru_RU', 'sv_SE', 'ta_IN'],
      ...['te_IN', 'th_TH', 'tr_TR', 'vi_VN'],
    ].map((locale) => [locale.slice(0, 2), [locale]]),
  ),
  en: ['en_GB', 'en_US'],
  es: ['es_ES', 'es_LA'],
  no: ['nb_NO'],
  pt: ['pt_BR', 'pt_PT'],
  zh: ['zh_CN', 'zh_HK', 'zh_TW'],
};

/** The locales in which people are shown the texts of a language: those that have none of their own among `all`. */
export function toLocales(language: string, all: readonly string[]): readonly string[] {
  if (language.includes('_')) return [language];
  const own = Object.hasOwn(locales, language) ? locales[language]! : [];
  return own.filter((locale) => !all.includes(locale));
}
