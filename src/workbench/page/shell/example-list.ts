import type { Language } from '../../../words/language';

interface Example { readonly name: string; readonly title: (l: Language) => string; readonly about: (l: Language) => string }
export const EXAMPLES: readonly Example[] = [{ name: 'after-work-club', title: () => '放課後企業クラブ', about: () => '企業と自治体をつなぐ事業の台帳' }];
