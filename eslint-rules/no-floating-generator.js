/**
 * Reports a statement that makes a generator and drops it: `Bucket.put(…)` without `yield*` runs nothing.
 *
 * Looks at expression statements, also behind `void`, `&&`, `||`, `??`, `,` and `? :`, and reports those whose type is
 * or may be a Generator or AsyncGenerator. The result of `yield*` is not a generator, so a delegated one passes.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noFloatingGenerator = {
  meta: {
    type: 'problem',
    messages: { floating: 'This makes a generator and drops it, so nothing runs. Write `yield*` before it.' },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices

    /** @param {import('estree').Expression} node */
    function check(node) {
      switch (node.type) {
        case 'UnaryExpression':
          if (node.operator === 'void') check(node.argument)
          return
        case 'LogicalExpression':
          return check(node.right)
        case 'ConditionalExpression':
          check(node.consequent)
          return check(node.alternate)
        case 'SequenceExpression':
          return node.expressions.forEach(check)
        case 'AssignmentExpression':
          return
      }
      if (mayBeGenerator(services.getTypeAtLocation(node))) context.report({ node, messageId: 'floating' })
    }

    return {
      ExpressionStatement(statement) {
        check(statement.expression)
      },
    }
  },
}

/** @param {import('typescript').Type} type */
function mayBeGenerator(type) {
  const parts = type.isUnion() ? type.types : [type]
  return parts.some((part) => ['Generator', 'AsyncGenerator'].includes(part.symbol?.name ?? ''))
}
