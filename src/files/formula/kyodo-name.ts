/**
 * Files name the functions of a JavaScript add-in `_xldudf_` + namespace + "_" + name, dots turned
 * into underscores. Only our own namespace is mapped: in others the underscores are ambiguous.
 */
const NAMESPACE = 'KYODO';
const IN_FILE = new RegExp(`^_xldudf_${NAMESPACE}_([A-Z0-9]+)$`, 'i');
const TYPED = new RegExp(`^${NAMESPACE}\\.([A-Z0-9]+)$`, 'i');

/**
 * @example kyodoTyped('_xldudf_KYODO_PEOPLE') //=> "KYODO.PEOPLE"
 */
export function kyodoTyped(name: string): string | undefined {
  const match = IN_FILE.exec(name);
  return match?.[1] === undefined ? undefined : `${NAMESPACE}.${match[1].toUpperCase()}`;
}

/**
 * @example kyodoInFile('Kyodo.People') //=> "_xldudf_KYODO_PEOPLE"
 */
export function kyodoInFile(name: string): string | undefined {
  const match = TYPED.exec(name);
  return match?.[1] === undefined ? undefined : `_xldudf_${NAMESPACE}_${match[1].toUpperCase()}`;
}
