export type { Delivery, Inbox } from './inbox.js';
export { conversationOf } from './inbox.js';
