import { Command, InvalidArgumentError, Option } from 'commander';
import { offeredLanguages } from './answer/phrases/offered.ts';
import { EXIT } from './commands/exit.ts';
import { LOCAL_PORT, readConfig, todayHere } from './config.ts';
import type { AnswerLanguage } from './model.ts';
import { isDay } from './records/when.ts';
import type { TextStyle } from './views/text.ts';

const config = readConfig();
const write = (line: string) => process.stdout.write(line.endsWith('\n') ? line : `${line}\n`);
// A reader that goes away ("| head -1") has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const complain = (line: string) => process.stderr.write(`${line}\n`);

const style = (): TextStyle => ({
  colour: Boolean(process.stdout.isTTY) && config.colour,
  width: Math.max(40, Math.min(process.stdout.columns ?? 100, 100)),
  publicUrl: config.publicUrl ?? `http://127.0.0.1:${config.port ?? LOCAL_PORT}`,
});

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day such as 2007-10-03.');
  return text;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a number such as 50.');
  return Number(text);
}

const finish = (code: number) => {
  process.exitCode = code;
};

const withKnowledge = (command: Command) =>
  command.option('--knowledge <folder>', 'knowledge folder', config.knowledge);
const withClock = (command: Command) =>
  withKnowledge(command).option('--today <day>', 'the day that counts as today', day, todayHere());

type Common = { knowledge: string; today: string; json?: boolean; batch?: string };

async function askOne(question: string, options: Common): Promise<void> {
  const { ask } = await import('./commands/ask.ts');
  finish(await ask(question, { ...options, review: config.review, style: style(), write, complain }));
}

/** The command line: rapporteur ask · symbol · agenda · calendar · ingest · accept · check · records · feedback · backup · schema. */
export const program = new Command('rapporteur')
  .description(
    'Answers questions about meetings, agendas, decisions and document symbols from the records, with quotations.',
  )
  .showHelpAfterError('(rapporteur --help shows how)')
  .configureHelp({ sortSubcommands: false })
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : EXIT.wrong);
  });

withClock(program.command('ask'))
  .description('answer a question; exit code 0 answered, 1 not answered, 2 wrong call')
  .argument('[question...]', 'the question, in Arabic, Chinese, English, French, Russian or Spanish')
  .option('--json', 'print the answer as one JSON object')
  .option(
    '--batch <file>',
    'answer a file of {"id", "question", "today"?}, one JSON object a line; - reads standard input',
  )
  .addHelpText('after', '\nExample:\n  rapporteur ask "Quand le Groupe de travail s\'est-il réuni en 2009 ?"')
  .action(async (words: string[], options: Common) => {
    if (words.length === 0 && options.batch === undefined)
      return program.error('Ask a question, or give --batch a file.');
    return askOne(words.join(' '), options);
  });

withClock(program.command('symbol'))
  .description('say what a document symbol stands for')
  .argument('<symbol...>', 'whole, in part or as people type it: wg2 2007/3')
  .option('--json', 'print the answer as one JSON object')
  .action((words: string[], options: Common) => askOne(words.join(' '), options));

withClock(program.command('agenda'))
  .description('show an agenda, or what happens on a day: today, tomorrow, 2007-10-04, 2007')
  .argument('[words...]', 'a day, a period or a body; today when left out')
  .option('--json', 'print the answer as one JSON object')
  .action((words: string[], options: Common) =>
    askOne(`agenda ${words.length > 0 ? words.join(' ') : 'today'}`, options),
  );

withKnowledge(program.command('calendar'))
  .description('print the meetings of bodies as a calendar file (.ics)')
  .argument('[body...]', 'by id or by any of their names; the default body when left out')
  .addOption(new Option('--language <code>', 'language of the calendar').choices(offeredLanguages).default('en'))
  .option('--output <file>', 'write the file instead of printing it')
  .addHelpText('after', '\nExample:\n  rapporteur calendar WG.2 --language fr --output wg2.ics')
  .action(async (names: string[], options: { knowledge: string; language: AnswerLanguage; output?: string }) => {
    const { calendar } = await import('./commands/calendar.ts');
    finish(await calendar(names, { ...options, review: config.review, base: style().publicUrl, write, complain }));
  });

withKnowledge(program.command('ingest'))
  .description('read documents (.txt, .md, .html, .docx, .pdf) into records for review; keeps what people edited')
  .argument('<file...>', 'the documents, or folders of them')
  .option('--language <code>', 'language of the documents, where it is not recognised')
  .option('--from <address>', 'the address that the document came from; an official one tells its symbol')
  .action(async (files: string[], options: { knowledge: string; language?: string; from?: string }) => {
    const { ingest } = await import('./commands/ingest.ts');
    finish(await ingest(files, { ...options, write }));
  });

withKnowledge(program.command('accept'))
  .description('move a body that ingest proposed into bodies.yml')
  .argument('<id>', 'its id in proposed.yml')
  .option('--zone <zone>', 'IANA time zone of its seat, such as Europe/Vienna')
  .action(async (id: string, options: { knowledge: string; zone?: string }) => {
    const { accept } = await import('./commands/accept.ts');
    finish(accept(id, { ...options, write }));
  });

withKnowledge(program.command('check'))
  .description('check records, bodies and rulings; prints path:line:column: message')
  .action(async (options: { knowledge: string }) => {
    const { check } = await import('./commands/check.ts');
    finish(check(options.knowledge, write, config.review));
  });

withKnowledge(program.command('records'))
  .description('list what is held by body and year, what is missing, and what is to be reviewed or decided')
  .addOption(new Option('--language <code>', 'language of the list').choices(offeredLanguages).default('en'))
  .option('--json', 'print it as one JSON object')
  .action(async (options: { knowledge: string; language: AnswerLanguage; json?: boolean }) => {
    const { records } = await import('./commands/records.ts');
    finish(records(options.knowledge, { ...options, review: config.review, write }));
  });

program
  .command('feedback')
  .description('list what readers in Slack thought of answers, the newest first')
  .option('--limit <number>', 'how many at most', count, 50)
  .option('--json', 'print one JSON object a line')
  .action(async ({ limit, json = false }: { limit: number; json?: boolean }) => {
    const [{ feedback }, { openStore }] = await Promise.all([
      import('./commands/feedback.ts'),
      import('./store/open-store.ts'),
    ]);
    const store = await openStore({ folder: config.data, databaseUrl: config.databaseUrl, secret: undefined });
    finish(await feedback(store, { limit, json }, write).finally(store.close));
  });

program
  .command('backup')
  .description('copy the database while the bot runs, into a file that is not there yet')
  .argument('<file>', 'the copy: backup-2026-11-25.db')
  .action(async (file: string) => {
    const { backup } = await import('./commands/backup.ts');
    finish(await backup(file, { folder: config.data, databaseUrl: config.databaseUrl }, write));
  });

withKnowledge(program.command('schema'))
  .description('write the JSON Schemas that editors use')
  .action(async (options: { knowledge: string }) => {
    const { writeSchemas } = await import('./commands/schemas.ts');
    writeSchemas(options.knowledge);
  });
