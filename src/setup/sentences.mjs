/**
 * What the setup scripts say. They run in plain Node before anything is installed or compiled, so their
 * words cannot live in src/words; everything is said in Japanese and in English, one after the other.
 */

export const sentences = {
  oldNode: (found, needed) =>
    `Node.js ${needed} 以上が必要です（いまは ${found}）。https://nodejs.org/ から新しい版を入れてください。 / ` +
    `Node.js ${needed} or later is needed (this is ${found}). Get a newer one from https://nodejs.org/.`,
  installing:
    '必要な部品を入れています（初回だけ数分かかります）… / Installing what the project needs (only once, a few minutes)…',
  installFailed: (code) =>
    `部品を入れられませんでした（npm ci の終了コード ${code}）。ネットワークとディスクの空きを確かめて、もう一度実行してください。 / ` +
    `Installing failed (npm ci ended with ${code}). Check the network and the free disk space, then run again.`,
  building: (name) => `${name} を組み立てています… / Building ${name}…`,
  buildFailed: (name) =>
    `${name} を組み立てられませんでした。上の行に原因があります。 / Building ${name} failed; the lines above say why.`,
  noSuchBuild: (names, known) =>
    `「${names}」という組み立てはありません。選べるのは ${known} です。 / There is no build "${names}"; known are ${known}.`,
  badHostUrl: (text) =>
    `KYODO_HOST_URL には https で始まるアドレスを入れてください（例：https://ledger.example.jp。「${text}」は使えません）。 / ` +
    `KYODO_HOST_URL takes an https address such as https://ledger.example.jp, not "${text}".`,
  ready: (address) =>
    `作業台を開きました: ${address}（終わるには Ctrl+C） / The workbench is open: ${address} (Ctrl+C ends it)`,
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
  testsEnded: (cause) =>
    `テストが途中で終わりました（${cause}）。 / The tests were ended before they were done (${cause}).`,
  testsFailed: (zones) =>
    `失敗したテストがあります（時間帯 ${zones}）。 / Tests failed (time zone ${zones}).`,
  testing: (zone, what) =>
    `テストを実行しています（時間帯 ${zone}${what ? `、${what}` : ''}）… / Running the tests (time zone ${zone}${what ? `, ${what}` : ''})…`,
  noExcelHere:
    'この OS では Excel が動かないため、アドインを読み込めません。Windows か Mac の Excel で実行するか、「npm start」で作業台を開いてください。 / ' +
    'There is no Excel for this system to load the add-in into. Run this on Windows or a Mac, or open the workbench with "npm start".',
  portTaken: (port) =>
    `ポート ${port} が使われています。manifest.xml はこのポートを指すので、使っているプログラム（開いたままの作業台など）を終わらせてから実行してください。 / ` +
    `Port ${port} is taken, and it is the one that manifest.xml names. End the program that uses it (an open workbench, perhaps), then run again.`,
  noCertificate: (why) =>
    `localhost の証明書を用意できませんでした（${why}）。証明書の追加を許可して、もう一度実行してください。 / ` +
    `There is no certificate for localhost (${why}). Allow it to be added, then run again.`,
  excelStarting: (address) =>
    `${address} でアドインを配信し、Excel に読み込ませています（終わるには Ctrl+C）… / Serving the add-in at ${address} and loading it into Excel (Ctrl+C ends it)…`,
  excelFailed: (code) =>
    `Excel にアドインを読み込ませられませんでした（終了コード ${code}）。上の行に原因があります。 / ` +
    `The add-in could not be loaded into Excel (exit code ${code}); the lines above say why.`,
  ended: '終わりました。 / Ended.',
};
