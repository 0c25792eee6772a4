import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({
    book: bookOf({ 参加: [['人数', 12]], 会合: [] }),
    user: {
      name: '市民活動課',
      email: 'kyodo@example.jp',
      now: () => new Date('2026-04-01T09:30:00Z'),
      newId: ids(),
    },
  });
});

function ids(): () => string {
  let number = 0;
  return () => `{0F9E8D7C-1111-4222-8333-${String(++number).padStart(12, '0')}}`;
}

async function fails(code: string, use: (context: Excel.RequestContext) => unknown): Promise<void> {
  const run = excel.Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
}

test('a conversation begins, is answered, resolved, changed and ends', async () => {
  await excel.Excel.run(async (context) => {
    const comment = context.workbook.comments.add('参加!B1', 'この値は正しいですか');
    const reply = comment.replies.add('はい');
    comment.load('content,authorName,authorEmail,creationDate,resolved,contentType,id');
    reply.load('content,authorName');
    const place = comment.getLocation().load('address');
    await context.sync();
    expect([comment.content, comment.authorName, comment.authorEmail, comment.resolved]).toEqual([
      'この値は正しいですか',
      '市民活動課',
      'kyodo@example.jp',
      false,
    ]);
    expect(comment.creationDate.toISOString()).toBe('2026-04-01T09:30:00.000Z');
    expect([reply.content, place.address]).toEqual(['はい', '参加!B1']);

    const sheet = context.workbook.worksheets.getItem('参加');
    const same = sheet.comments.getItemByCell('B1');
    same.resolved = true;
    same.content = '直しました';
    const all = sheet.comments.load('items/content,items/resolved,items/replies/items/content');
    const count = context.workbook.comments.getCount();
    await context.sync();
    expect(all.items.map((each) => [each.content, each.resolved])).toEqual([['直しました', true]]);
    expect(count.value).toBe(1);
    sheet.comments.getItem(comment.id).replies.getItemAt(0).delete();
    await context.sync();
    sheet.comments.getItem(comment.id).delete();
    const none = sheet.comments.getItemOrNullObject(comment.id);
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('it is in the workbook as it would be saved', async () => {
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('会合').getRange('C3');
    context.workbook.comments.add(cell, '会場は？').replies.add('公民館');
    await context.sync();
  });
  expect(excel.saveBook().sheets[1]?.comments).toEqual([
    {
      id: '{0F9E8D7C-1111-4222-8333-000000000001}',
      row: 2,
      column: 2,
      author: '市民活動課',
      date: '2026-04-01T09:30:00.000Z',
      text: '会場は？',
      resolved: false,
      replies: [
        {
          id: '{0F9E8D7C-1111-4222-8333-000000000002}',
          author: '市民活動課',
          date: '2026-04-01T09:30:00.000Z',
          text: '公民館',
        },
      ],
    },
  ]);
});

test('what Excel refuses', async () => {
  await fails('InvalidArgument', ({ workbook }) => workbook.comments.add('参加!A1:B1', '二つの値'));
  await fails('InvalidArgument', ({ workbook }) => workbook.comments.add('参加!A1', ''));
  await fails('ItemNotFound', ({ workbook }) => workbook.comments.getItemByCell('参加!A1').delete());
  await excel.Excel.run(async (context) => {
    context.workbook.comments.add('参加!A1', '一つ目');
    context.workbook.worksheets.getItem('会合').protection.protect();
    await context.sync();
  });
  await fails('InvalidOperation', ({ workbook }) => workbook.comments.add('参加!A1', '二つ目'));
  await fails('AccessDenied', ({ workbook }) => workbook.comments.add('会合!A1', '保護'));
});

test('the events tell of each', async () => {
  const told: unknown[] = [];
  await excel.Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.onAdded.add((args) => told.push(args.type) as unknown as Promise<void>);
    comments.onChanged.add((args) => told.push(args.changeType) as unknown as Promise<void>);
    comments.onDeleted.add((args) => told.push(args.type) as unknown as Promise<void>);
    await context.sync();
    const comment = comments.add('参加!A1', '確認');
    comment.resolved = true;
    comment.replies.add('済み');
    comment.delete();
    await context.sync();
  });
  await excel.idle();
  expect(told).toEqual(['CommentAdded', 'CommentResolved', 'ReplyAdded', 'CommentDeleted']);
});
