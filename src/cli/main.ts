import { serialToday } from '../core/values/date-serial';
import { diskFiles } from './disk-files';
import { EXIT } from './exit-codes';
import { run } from './run';
import { CLI_WORDS } from './words';

/** A reader that closes the pipe early (`kyodo functions | head`) has what it wants. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.problem);
});

run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY ? { status: (line) => void process.stderr.write(`\r\x1b[K${line}`) } : {}),
  today: () => serialToday(new Date()),
  files: diskFiles(process.cwd()),
}).then(end, (error: unknown) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${CLI_WORDS.ja.unexpected(detail)}\n`);
  end(EXIT.problem);
});

/** Ends once everything is written, whatever timers the calculation engine keeps. */
function end(code: number): void {
  process.stdout.write('', () => process.exit(code));
}
