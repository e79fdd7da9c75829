/** What mastheads of the United Nations print left of a symbol and right of it, in plain letters. */

/** The name of the organization. */
export const UNITED_NATIONS =
  'united nations|nations unies|naciones unidas|организация объединенных нации|объединенные нации|الامم المتحده|联合国';

/** Its organs. */
export const ORGANS =
  'economic and social council|conseil economique et social|consejo economico y social|экономическии и социальныи совет|المجلس الاقتصادي والاجتماعي|经济及社会理事会|general assembly|assemblee generale|asamblea general|генеральная ассамблея|الجمعيه العامه|大会|security council|conseil de securite|consejo de seguridad|совет безопасности|مجلس الامن|安全理事会';
