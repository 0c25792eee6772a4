export type Language = 'ja' | 'en';

export const LANGUAGES: readonly Language[] = ['ja', 'en'];
