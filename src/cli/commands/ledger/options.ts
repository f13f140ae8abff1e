import type { OptionSpec } from '../../command';

/** The book a command works in. */
export const BOOK: OptionSpec = { name: 'book', value: 'FILE.gqdb', help: (m) => m.cli.ledger.bookHelp };

/** Who does it. */
export const BY: OptionSpec = { name: 'by', value: 'NAME', help: (m) => m.cli.ledger.byHelp };

/** JSON instead of words. */
export const JSON_OUTPUT: OptionSpec = { name: 'json', help: (m) => m.cli.jsonHelp };
