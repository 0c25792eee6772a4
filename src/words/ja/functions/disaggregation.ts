import type { FunctionHelp } from '../../function-help';

/** Figures by group, and what may be shown of them. */
export const disaggregation = {
  EQUITY: {
    description: '年代・地域などの群の間で、割合にどれだけ差があるかを、差・比・IDISU・PAFの表にします。',
    parameters: {
      rates: '群ごとの割合の範囲です。',
      populations: '群ごとの人数（母数）の範囲です。割合の範囲と同じ大きさにします。',
      reference:
        '基準にする群です。"最大"・"最小"（max・min）か、範囲の何番目かの番号です。省略すると最大です。',
    },
    answers:
      '見出しと、平均・差・比・IDISU・PAF・基準から最も遠い群・人数が30人未満の群の数の行からなる表です。',
    example: {
      formula: '=KYODO.EQUITY({0.2;0.4;0.4;0.6},{50;100;100;50})',
      result: [
        ['測り方', '値'],
        ['平均（人数で重み付け）', 0.4],
        ['差（最大－最小）', 0.4],
        ['比（最大÷最小）', 3],
        ['IDISU（％）', 25],
        ['PAF（％）', 50],
        ['基準から最も遠い群', 1],
        ['30人未満の群の数', 0],
      ],
    },
    remarks: [
      'IDISUは、群の割合と平均との差の大きさを平均で割ったものの、群の間の単純平均です。',
      'PAFは、（基準の割合－平均）÷平均です。全員が基準の群と同じ割合になれば、平均がどれだけ変わるかを表します。基準が平均より低いときは負の数です。',
      '少ないほどよい割合（貧困率など）では、基準を "最小" にしてください。',
      '割合か人数が空欄の群と、人数が0の群は除きます。群が2つないとき、割合がすべて0のときは #N/A と理由になります。',
      '30人未満の群の割合は参考値です。1～2人の違いで大きく変わります。',
    ],
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;

/** Labels of the table that EQUITY spills. */
export const equityTable = {
  measure: '測り方',
  value: '値',
  mean: '平均（人数で重み付け）',
  difference: '差（最大－最小）',
  ratio: '比（最大÷最小）',
  noRatio: '求められません（最小が0）',
  idisu: 'IDISU（％）',
  paf: 'PAF（％）',
  farthest: '基準から最も遠い群',
  allAlike: '差のある群はありません',
  and: '・',
  small: '30人未満の群の数',
};
