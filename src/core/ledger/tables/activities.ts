import type { TableSpec } from '../schema-types';

/** 活動: the rows of the role matrix, one activity of a project each. */
export const activities = {
  id: 'activities',
  group: 'agenda',
  columns: [
    { id: 'activityId', type: 'id', required: true, key: true, width: 10 },
    { id: 'projectId', type: 'id', required: true, reference: 'projects', width: 10 },
    { id: 'sequence', type: 'integer', width: 8 },
    { id: 'name', type: 'text', required: true, width: 32 },
    { id: 'stage', type: 'choice', list: 'pdca', width: 12 },
    { id: 'goalId', type: 'id', reference: 'goals', width: 10 },
    { id: 'jointLead', type: 'choice', list: 'yesNo', width: 10 },
    { id: 'startsOn', type: 'date', duringProject: 'projectId', width: 12 },
    { id: 'endsOn', type: 'date', duringProject: 'projectId', width: 12 },
    { id: 'status', type: 'choice', list: 'projectStatus', width: 10 },
    { id: 'product', type: 'text', width: 28 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
