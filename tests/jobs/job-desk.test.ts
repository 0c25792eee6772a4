import { jobDesk } from '../../src/jobs/job-desk';

type Report = 'done' | 'refused';

function deskThatWaits() {
  const ends: ((report: Report | Error) => void)[] = [];
  const desk = jobDesk<string, Report>(
    () =>
      new Promise((resolve, reject) => {
        ends.push((report) => (report instanceof Error ? reject(report) : resolve(report)));
      }),
  );
  const heard: string[] = [];
  desk.listen(() => heard.push(desk.state().phase));
  return { desk, heard, end: (report: Report | Error) => ends.shift()?.(report) };
}

describe('jobDesk', () => {
  test('tells everybody what is at work and how it ended', async () => {
    const { desk, heard, end } = deskThatWaits();
    const report = desk.work('refresh');
    expect(desk.state()).toEqual({ phase: 'working', job: 'refresh' });
    end('refused');
    expect(await report).toBe('refused');
    expect(desk.state()).toEqual({ phase: 'finished', job: 'refresh', report: 'refused' });
    desk.dismiss();
    expect(heard).toEqual(['working', 'finished', 'idle']);
  });

  test('does one job at a time: another is turned away and the first goes on', async () => {
    const { desk, end } = deskThatWaits();
    const first = desk.work('newLedger');
    expect(await desk.work('refresh')).toBeUndefined();
    expect(desk.state()).toEqual({ phase: 'working', job: 'newLedger' });
    end('done');
    expect(await first).toBe('done');
  });

  test('is free again after a mistake, which goes to whoever handed the job in', async () => {
    const { desk, end } = deskThatWaits();
    const broken = desk.work('refresh');
    end(new Error('a mistake'));
    await expect(broken).rejects.toThrow('a mistake');
    expect(desk.state()).toEqual({ phase: 'idle' });
  });

  test('puts nothing away while a job is at work, and is silent to those who left', async () => {
    const { desk, end } = deskThatWaits();
    let calls = 0;
    const leave = desk.listen(() => calls++);
    const report = desk.work('refresh');
    desk.dismiss();
    expect(desk.state().phase).toBe('working');
    leave();
    end('done');
    await report;
    expect(calls).toBe(1);
  });
});
