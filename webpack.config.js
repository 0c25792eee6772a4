'use strict';

/**
 * Three builds, by name (`node src/setup/build.mjs addin workbench cli`):
 *
 * - addin: what Excel loads → dist/addin (taskpane.html, functions.js, manifest.xml, …), for a static https host;
 * - workbench: the local Excel, a page that shows the add-in as built beside a grid → dist/workbench; its server
 *   answers /addin/ from dist/addin and /office-js/ from the office.js package;
 * - cli: the command line → dist/cli/kyodo.js, which finds its packages in node_modules.
 *
 * Settings, as environment variables:
 *
 * - KYODO_HOST_URL: where dist/addin will be served (default https://localhost:3000); written into the manifest;
 * - KYODO_OFFICE_JS: where office.js is loaded from (default Microsoft's CDN; a closed network names its own copy);
 * - KYODO_HOST_HOOK: a script loaded before office.js, which plays Excel's side (default none in the add-in,
 *   host-hook.js in the workbench);
 * - KYODO_SOURCE_MAPS=1: source maps beside the scripts.
 */

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');

const DEVELOPMENT_HOST = 'https://localhost:3000';
const OFFICE_JS_ON_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The pictures that pages and the manifest name; other pictures of assets/ belong to the documentation. */
const PICTURES = [{ from: 'assets/{mark.svg,{icon,new-ledger,refresh,check}-*.png}' }];

const at = (...parts) => path.resolve(__dirname, ...parts);

function settings(sentences) {
  const { KYODO_HOST_URL, KYODO_OFFICE_JS, KYODO_HOST_HOOK, KYODO_SOURCE_MAPS } = process.env;
  const hostUrl = (KYODO_HOST_URL || DEVELOPMENT_HOST).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"'<>&]+$/.test(hostUrl)) {
    throw new Error(sentences.badHostUrl(hostUrl));
  }
  return {
    hostUrl,
    officeJs: KYODO_OFFICE_JS || undefined,
    hostHook: KYODO_HOST_HOOK || undefined,
    sourceMaps: KYODO_SOURCE_MAPS === '1',
  };
}

/** What every build has in common. */
function base(name, { mode, set }) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: set.sourceMaps || mode === 'development' ? 'source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc(name) },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(svg|png|woff2?|ttf)$/, type: 'asset' },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      version: JSON.stringify(set),
      buildDependencies: { config: [__filename] },
    },
    stats: 'errors-warnings',
  };
}

function swc(name) {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: name === 'cli' ? 'es2022' : 'es2021',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}

/** The pane's page; `from` is where the add-in's files are, seen from the page. */
function panePage({ officeJs, hostHook, from, panePolicy }) {
  return new HtmlPlugin({
    template: './src/taskpane/taskpane.html',
    filename: 'taskpane.html',
    inject: false,
    minify: false,
    templateParameters: { officeJs, hostHook, from, policy: panePolicy(officeJs) },
  });
}

/**
 * functions.js holds the bundler's runtime and registers the custom functions; taskpane.js builds on it and
 * loads the visible pane lazily, so that a cell never waits for React.
 */
function addin({ mode, set, functionsMetadataPlugin, supportPages, panePolicy }) {
  const officeJs = set.officeJs ?? OFFICE_JS_ON_CDN;
  return {
    ...base('addin', { mode, set }),
    target: ['web', 'es2021'],
    entry: {
      functions: './src/taskpane/register-functions.ts',
      taskpane: { import: './src/taskpane/main.ts', dependOn: 'functions' },
    },
    output: {
      path: at('dist/addin'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      panePage({ officeJs, hostHook: set.hostHook, from: '', panePolicy }),
      new MiniCssExtractPlugin(),
      new CopyPlugin({
        patterns: [
          ...PICTURES,
          {
            from: 'manifest.xml',
            transform: (content) => manifestFor(set.hostUrl, content.toString()),
          },
        ],
      }),
      ...supportPages(),
      functionsMetadataPlugin(),
    ],
  };
}

/** The manifest with every address on the given host; an AppDomain is an origin, without a path. */
function manifestFor(hostUrl, manifest) {
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}`, `<AppDomain>${new URL(hostUrl).origin}`)
    .replaceAll(DEVELOPMENT_HOST, hostUrl);
}

function workbench({ mode, set, panePolicy }) {
  const officeJs = set.officeJs ?? 'office-js/office.js';
  return {
    ...base('workbench', { mode, set }),
    target: ['web', 'es2022'],
    entry: {
      page: './src/workbench/page/main',
      'host-hook': './src/workbench/page/host-hook.ts',
      /** Reads and writes files beside the page. */
      'file-worker': './src/workbench/page/file-worker/main.ts',
    },
    output: {
      path: at('dist/workbench'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: './src/workbench/page/workbench.html',
        filename: 'index.html',
        chunks: ['page'],
        scriptLoading: 'defer',
      }),
      panePage({ officeJs, hostHook: set.hostHook ?? 'host-hook.js', from: 'addin/', panePolicy }),
      new MiniCssExtractPlugin(),
      oneUniver(),
      new CopyPlugin({ patterns: PICTURES }),
    ],
  };
}

/** Every `require('@univerjs/…')` becomes the ES module that `import` gives: two copies of Univer do not know each other's services. */
function oneUniver() {
  return {
    apply(compiler) {
      compiler.hooks.normalModuleFactory.tap('OneUniver', (factory) => {
        factory.hooks.beforeResolve.tap('OneUniver', (request) => {
          if (request.dependencyType === 'commonjs' && request.request.startsWith('@univerjs/')) {
            request.dependencyType = 'esm';
            request.resolveOptions = { ...request.resolveOptions, dependencyType: 'esm' };
          }
        });
      });
    },
  };
}

function cli({ mode, set }) {
  return {
    ...base('cli', { mode, set }),
    target: 'node20',
    entry: { kyodo: './src/cli/main.ts' },
    output: { path: at('dist/cli'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    /** Packages stay in node_modules: their file names are what a stack trace shows, and native ones cannot be bundled. */
    externals: ({ request }, done) =>
      /^[./]|^[a-z]:\\/i.test(request) ? done() : done(null, `commonjs ${request}`),
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new MiniCssExtractPlugin(),
      executable('kyodo.js'),
    ],
  };
}

/** Marks a written file as a program. */
function executable(name) {
  const { chmodSync } = require('node:fs');
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tap('Executable', (compilation) => {
        chmodSync(path.join(compilation.outputOptions.path, name), 0o755);
      });
    },
  };
}

module.exports = async (_env, { mode = 'production' } = {}) => {
  const { functionsMetadataPlugin } = await import('./src/setup/functions-metadata-plugin.mjs');
  const { panePolicy } = await import('./src/setup/pane-policy.mjs');
  const { sentences } = await import('./src/setup/sentences.mjs');
  const { supportPages } = await import('./src/setup/support-pages.mjs');
  const given = { mode, set: settings(sentences), functionsMetadataPlugin, supportPages, panePolicy };
  return [addin(given), workbench(given), cli(given)];
};
