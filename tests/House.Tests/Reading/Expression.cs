using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommunityBot.House.Tests.Reading;

/// <summary>A regular expression that sources of the program make.</summary>
internal sealed record Expression(string Source, int Line, bool GoesBack)
{
    private const string Room = "System.Text.RegularExpressions";
    private const int NonBacktracking = 1024;

    public static IEnumerable<Expression> In(SemanticModel model) =>
        from node in model.SyntaxTree.GetRoot().DescendantNodes()
        where node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AttributeSyntax && Makes(model.GetSymbolInfo(node).Symbol)
        let line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        select new Expression(model.SyntaxTree.FilePath, line, !Given(node).Any(given => IsLinear(given, model)));

    /// <summary>A constructor, the attribute that has one generated, or a call that is handed a pattern.</summary>
    private static bool Makes(ISymbol? symbol) =>
        symbol is IMethodSymbol { ContainingType: { Name: "Regex" or "GeneratedRegexAttribute" } type } method
        && type.ContainingNamespace.ToDisplayString() == Room
        && method.Parameters.Any(parameter => parameter.Name == "pattern");

    private static IEnumerable<ExpressionSyntax> Given(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax made => made.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [],
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(argument => argument.Expression),
        AttributeSyntax attribute => attribute.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [],
        _ => [],
    };

    private static bool IsLinear(ExpressionSyntax given, SemanticModel model) =>
        model.GetTypeInfo(given).Type?.Name == "RegexOptions" && model.GetConstantValue(given).Value is int options && (options & NonBacktracking) != 0;
}
