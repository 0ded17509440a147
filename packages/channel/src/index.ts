export { type Conversation, conversationKey, conversationOf } from './conversation.js';
