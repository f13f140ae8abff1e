import { enUS } from './en-US';
import { zhCN, type Messages } from './zh-CN';

export type { Messages };

/** Languages of the screen. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

const BY_LANGUAGE: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of one language. */
export const messagesFor = (language: Language): Messages => BY_LANGUAGE[language];

/** Picks a seed's text of the language the messages are in. */
export const localized = (text: { zh: string; en: string }, messages: Messages): string => text[messages.textKey];
