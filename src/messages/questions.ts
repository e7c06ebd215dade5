// Questions for the conversation.
export interface Question { readonly id: string; readonly kind: string; readonly buildingBlock: string; readonly audience?: string; readonly nl: string; readonly en: string }
export const questions: readonly Question[] = [{ id: 'x', kind: 'open', buildingBlock: 'process', nl: 'Wat kunt u samen doen aan {label}?', en: 'What?' }];
