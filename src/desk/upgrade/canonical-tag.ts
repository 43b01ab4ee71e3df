import { languageTag } from '../../model/scalars.ts';

/**
 * The tag of a language as registries write it (BCP 47, section 4.5): zh-CN for zh-cn and zh_cn.
 *
 * @returns `undefined` if it is none, or there is no such language
 */
export function canonicalTag(typed: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(typed.trim().replaceAll('_', '-'));
    return languageTag.safeParse(canonical).success ? canonical : undefined;
  } catch {
    return undefined;
  }
}
