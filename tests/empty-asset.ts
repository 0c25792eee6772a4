/** Stands in for style sheets and pictures that only a bundler can load. */
export default '';
