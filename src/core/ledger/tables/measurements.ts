import type { TableSpec } from '../schema-types';

/**
 * 実績: reported figures per indicator and fiscal year. A blank value is not reported, never zero; ratios are
 * reported as numerator and denominator, so that they can be pooled.
 */
export const measurements = {
  id: 'measurements',
  group: 'basic',
  columns: [
    { id: 'measurementId', type: 'id', required: true, key: true, width: 10 },
    { id: 'indicatorId', type: 'id', required: true, reference: 'indicators', width: 10 },
    { id: 'fiscalYear', type: 'fiscalYear', required: true, width: 10 },
    { id: 'period', type: 'choice', list: 'reportPeriod', width: 12 },
    { id: 'measuredOn', type: 'date', inFiscalYear: 'fiscalYear', width: 12 },
    { id: 'projectId', type: 'id', reference: 'projects', width: 10 },
    { id: 'partnerId', type: 'id', reference: 'partners', width: 12 },
    { id: 'attribute', type: 'choice', list: 'attribute', width: 12 },
    { id: 'group', type: 'text', width: 14 },
    { id: 'value', type: 'decimal', width: 14 },
    { id: 'numerator', type: 'decimal', width: 12 },
    { id: 'denominator', type: 'decimal', width: 12 },
    { id: 'target', type: 'decimal', width: 12 },
    { id: 'source', type: 'text', width: 32 },
    { id: 'note', type: 'text', width: 24 },
  ],
} as const satisfies TableSpec;
