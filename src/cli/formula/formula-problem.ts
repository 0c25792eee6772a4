/**
 * Why a formula cannot be read: which sentence of the words says so (`key`), and with what. Positions
 * count characters from 1, the leading "=" included, as a person counts them.
 */
export type FormulaProblem =
  | { readonly key: 'unclosedText' | 'unclosedSheet'; readonly text: string }
  | { readonly key: 'unclosedBracket' | 'unclosedParenthesis' | 'unclosedBrace' }
  | {
      readonly key: 'extraClosing' | 'operandMissing' | 'operandMissingBefore' | 'strangeMark';
      readonly mark: string;
      readonly position: number;
    }
  | { readonly key: 'operatorMissing'; readonly text: string; readonly position: number }
  | { readonly key: 'fullWidth'; readonly mark: string; readonly half: string; readonly position: number };
