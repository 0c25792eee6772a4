import type { BrandVariants } from '@fluentui/react-components';

/** Shades of the mark's green, from nearly black to nearly white; 80 carries white text at 5.8:1. */
export const LEDGER_GREEN: BrandVariants = {
  10: '#041614',
  20: '#062723',
  30: '#083731',
  40: '#09463d',
  50: '#0a4f44',
  60: '#0b5b4e',
  70: '#0d6354',
  80: '#12705e',
  90: '#1a7d69',
  100: '#238b75',
  110: '#2e9b84',
  120: '#42b399',
  130: '#65c3ad',
  140: '#88d3c0',
  150: '#afe4d6',
  160: '#d4f2ea',
};
