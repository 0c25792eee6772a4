/**
 * What the setup scripts say. They run in plain Node before anything is installed or compiled, so their
 * words cannot live in src/words; everything is said in Japanese and in English, one after the other.
 */

export const sentences = {
  installing: '必要な部品を入れています（初回だけ数分かかります）… / Installing what the project needs (only once, a few minutes)…',
  installFailed: (code) =>
    `部品を入れられませんでした（npm ci の終了コード ${code}）。ネットワークとディスクの空きを確かめて、もう一度実行してください。 / ` +
    `Installing failed (npm ci ended with ${code}). Check the network and the free disk space, then run again.`,
  building: (name) => `${name} を組み立てています… / Building ${name}…`,
  buildFailed: (name) =>
    `${name} を組み立てられませんでした。上の行に原因があります。 / Building ${name} failed; the lines above say why.`,
  noSuchBuild: (names, known) =>
    `「${names}」という組み立てはありません。選べるのは ${known} です。 / There is no build "${names}"; known are ${known}.`,
  ready: (address) => `作業台を開きました: ${address}（終わるには Ctrl+C） / The workbench is open: ${address} (Ctrl+C ends it)`,
  noPort: (from, to) =>
    `ポート ${from} から ${to} まですべて使われています。--port で空いている番号を指定してください。 / ` +
    `Ports ${from} to ${to} are all taken. Name a free one with --port.`,
  badPort: (text) =>
    `--port には 1 から 65535 までの番号を入れてください（「${text}」は使えません）。 / ` +
    `--port takes a number from 1 to 65535, not "${text}".`,
  badOption: (text) =>
    `「${text}」という指定はありません。使えるのは --no-open と --port 番号 です。 / ` +
    `There is no option "${text}"; known are --no-open and --port NUMBER.`,
  programMissing: (name, debian, variable) =>
    `テストには ${name} が必要です。Debian では「apt install ${debian}」で入ります。別の場所にあるときは環境変数 ${variable} で指定してください。 / ` +
    `The tests need ${name}. On Debian, "apt install ${debian}" brings it; ${variable} names one that is elsewhere.`,
  testing: (zone, what) =>
    `テストを実行しています（時間帯 ${zone}${what ? `、${what}` : ''}）… / Running the tests (time zone ${zone}${what ? `, ${what}` : ''})…`,
  ended: '終わりました。 / Ended.',
};
