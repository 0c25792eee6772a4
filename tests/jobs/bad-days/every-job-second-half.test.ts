import { BAD_DAY_JOBS } from './job-table';
import { onEveryBadDay } from './on-every-bad-day';

jest.setTimeout(120_000);

onEveryBadDay(BAD_DAY_JOBS.filter((_, place) => place % 2 === 1));
