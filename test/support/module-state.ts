/** Finding what a module keeps beyond its functions: variables, collections that are written to, buffers. */
import ts from 'typescript'

const collections = ['Map', 'Set', 'WeakMap', 'WeakSet', 'Array']
const writes = String.raw`\.(set\w*|add|delete|clear|push|pop|shift|unshift|splice|sort|fill)\(|\.\w+\s*(=(?!=)|\+\+|--|\+=)|\[[^\]]*\]\s*(=(?!=)|\+\+|--)`

/** Names of the variables at the top of a module that may change while the program runs: `let`, and constants that are written to later. */
export function moduleState(text: string): string[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const later = source.statements.filter(isWithinFunction).map((statement) => statement.getText())
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations
      .filter(({ name, initializer }) => {
        if ((declarationList.flags & ts.NodeFlags.Const) === 0) return true
        if (initializer === undefined || !mayBeWritten(initializer)) return false
        const written = new RegExp(String.raw`(?<![.\w])${name.getText()}(${writes})`)
        return later.some((statement) => written.test(statement))
      })
      .map(({ name }) => name.getText()),
  )
}

/** True for what runs later than the module is loaded: functions and classes, and constants that are functions. */
function isWithinFunction(statement: ts.Statement): boolean {
  return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isVariableStatement(statement)
}

function mayBeWritten(initializer: ts.Expression): boolean {
  if (ts.isNewExpression(initializer)) {
    const name = initializer.expression.getText()
    return collections.includes(name) || /Array$|DataView|Buffer/.test(name)
  }
  return ts.isArrayLiteralExpression(initializer) || ts.isObjectLiteralExpression(initializer)
}
