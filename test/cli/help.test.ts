import stringWidth from 'string-width';
import { COMMANDS } from '../../src/cli/commands/all';
import { commandHelp, programHelp } from '../../src/cli/help';
import { LANGUAGES, messagesFor } from '../../src/i18n/messages';

describe.each(LANGUAGES)('help in %s', (language) => {
  const messages = messagesFor(language);

  test('names every command with its summary', () => {
    const help = programHelp(COMMANDS, '1.2.3', messages);
    for (const command of COMMANDS) expect(help).toContain(command.summary(messages));
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))('of %s names every option and has examples', (_, command) => {
    const help = commandHelp(command, messages);
    for (const option of command.options) expect(help).toContain(`--${option.name}`);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const { line } of command.examples) expect(help).toContain(`gqbook ${line}`);
  });

  test('fits a terminal of 120 columns', () => {
    const lines = [programHelp(COMMANDS, '1.2.3', messages), ...COMMANDS.map((command) => commandHelp(command, messages))]
      .join('\n')
      .split('\n');
    expect(lines.filter((line) => stringWidth(line) > 120)).toEqual([]);
  });
});
