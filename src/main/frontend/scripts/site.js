import { keepOrderDraft } from './order-draft.js';
import { leaveQuickly } from './leave-quickly.js';

leaveQuickly();
keepOrderDraft();
