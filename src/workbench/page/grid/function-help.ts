import type { IDisposable, Univer } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { NAMESPACE } from '../../../functions/catalogue';
import { functionPages } from '../../../functions/help';
import type { FunctionPage } from '../../../functions/help';
import type { Language } from '../../../words/language';
import { argumentsIn } from './example-arguments';

/**
 * Teaches the formula bar our functions: completion by their first letters, and help with every
 * argument, in one language. Dispose the answer before teaching another.
 */
export function teachFunctions(univer: Univer, language: Language): IDisposable {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  return descriptions.registerDescriptions(functionPages(language).map(descriptionOf));
}

function descriptionOf(page: FunctionPage): IFunctionInfo {
  const examples = argumentsIn(page.example.formula);
  return {
    functionName: `${NAMESPACE}.${page.id}`,
    functionType: FunctionType.User,
    abstract: page.description,
    description: [page.description, page.answers, ...page.remarks].join('\n'),
    functionParameter: page.parameters.map(({ name, help, optional, repeating }, index) => ({
      name,
      detail: help,
      example: examples[index] ?? '',
      require: optional ? 0 : 1,
      repeat: repeating ? 1 : 0,
    })),
  };
}
