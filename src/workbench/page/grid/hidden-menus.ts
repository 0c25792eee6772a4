import type { MenuConfig } from '@univerjs/ui';

/** Commands of the grid that are not offered, because an .xlsx file saved here would not keep their result. */
export const HIDDEN_MENUS: MenuConfig = {};
