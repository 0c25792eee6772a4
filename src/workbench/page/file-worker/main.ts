import { memoryOfRows } from './calls';
import type { Answered, Asked } from './calls';
import { FileRoom } from './file-room';

const room = new FileRoom();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { number } = data;
  try {
    const { comes, memory } = answer(data);
    say({ number, comes }, memory);
  } catch (failure) {
    say(
      { number, failed: failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure) },
      [],
    );
  }
});

function say(answered: Answered, transfer: Transferable[]): void {
  postMessage(answered, { transfer });
}

/** The answer, and the memory that goes to the page with it instead of being copied. */
function answer(asked: Asked): { readonly comes: unknown; readonly memory: Transferable[] } {
  switch (asked.call) {
    case 'open':
      return { comes: room.open(asked.goes), memory: [] };
    case 'nextRows': {
      const rows = room.nextRows();
      return { comes: rows, memory: memoryOfRows(rows) };
    }
    case 'takeRows':
      return { comes: room.takeRows(asked.goes), memory: [] };
    case 'save': {
      // The room keeps its own copy: the next save starts from it.
      const bytes = room.save(asked.goes.frame, asked.goes.sheets).slice();
      return { comes: bytes, memory: [bytes.buffer] };
    }
    case 'drop':
    case 'keep':
    case 'forget':
    case 'dropRows':
      return { comes: room[asked.call](), memory: [] };
  }
}
