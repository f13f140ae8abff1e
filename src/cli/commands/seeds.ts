import { seedReport } from '../../model/seeds/report';
import { loadSeeds } from '../../model/seeds/seeds';
import { checkSources } from '../../model/seeds/sources';
import type { CommandSpec } from '../command';
import { readDocumentTexts } from '../document-texts';
import { EXIT } from '../exit-codes';
import { failuresText, seedsText } from './seeds-text';

/** `gqbook seeds`: what the seeds hold, whether it adds up, where the documents contradict themselves. */
export const seedsCommand: CommandSpec = {
  name: 'seeds',
  summary: (m) => m.cli.seeds.summary,
  options: [
    { name: 'detail', help: (m) => m.cli.seeds.detailHelp },
    { name: 'sources', value: 'DIR', help: (m) => m.cli.seeds.sourcesHelp },
    { name: 'quiet', help: (m) => m.cli.seeds.quietHelp },
    { name: 'json', help: (m) => m.cli.jsonHelp },
  ],
  examples: [
    { line: 'seeds', help: (m) => m.cli.seeds.examplePlain },
    { line: 'seeds --sources ./documents', help: (m) => m.cli.seeds.exampleSources },
    { line: 'seeds --json', help: (m) => m.cli.seeds.exampleJson },
  ],
  run: async (options, { messages, print }) => {
    const seeds = loadSeeds();
    const report = seedReport(seeds);
    const folder = options['sources'];
    const check = typeof folder === 'string' ? checkSources(seeds, await readDocumentTexts(folder)) : undefined;
    const passed = report.passed && (check?.problems.length ?? 0) === 0;
    const findings = { report, check, passed };
    if (options['json']) print(JSON.stringify({ ...report, ...(check && { sources: check }), passed }, null, 2));
    else if (options['quiet'] !== true) print(seedsText(findings, seeds, options['detail'] === true, messages));
    else if (!passed) print(failuresText(findings, messages));
    return passed ? EXIT.ok : EXIT.findings;
  },
};
