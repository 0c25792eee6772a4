import type { TableSpec } from '../schema-types';

/** 役割: one row per activity and party, ◎ answers for it, ○ does it, △ helps or is asked, ・ is told. */
export const roles = {
  id: 'roles',
  group: 'agenda',
  columns: [
    { id: 'roleId', type: 'id', required: true, key: true, width: 10 },
    { id: 'activityId', type: 'id', required: true, reference: 'activities', width: 10 },
    { id: 'partnerId', type: 'id', required: true, reference: 'partners', width: 12 },
    { id: 'mark', type: 'choice', required: true, list: 'roleMark', width: 8 },
    { id: 'task', type: 'text', width: 32 },
    { id: 'contact', type: 'text', person: true, width: 18 },
    { id: 'hours', type: 'decimal', unit: 'hours', width: 10 },
    { id: 'outcome', type: 'text', width: 32 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
