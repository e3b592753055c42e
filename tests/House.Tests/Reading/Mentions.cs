using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommunityBot.House.Tests.Reading;

/// <summary>The types that a piece of source stands on, whether it names them or not.</summary>
internal static class Mentions
{
    /// <summary>For a name that is not understood, an error type of that name: an arrow may hide behind it.</summary>
    public static IEnumerable<INamedTypeSymbol> In(SyntaxNode node, SemanticModel model) => node switch
    {
        SimpleNameSyntax name => In(name, model.GetSymbolInfo(name), model.Compilation),
        ImplicitObjectCreationExpressionSyntax made => Parts(model.GetTypeInfo(made).Type),
        CommonForEachStatementSyntax loop => Of(model.GetForEachStatementInfo(loop).GetEnumeratorMethod),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> In(SimpleNameSyntax name, SymbolInfo info, Compilation compilation) =>
        info.Symbol is null && info.CandidateSymbols.IsEmpty && !IsNoReference(name)
            ? [compilation.CreateErrorTypeSymbol(container: null, name.Identifier.Text, arity: 0)]
            : info.CandidateSymbols.Prepend(info.Symbol).SelectMany(Of);

    /// <summary>What looks like a name and refers to nothing: words of the language, the alias that is being given, a parameter's name in a comment.</summary>
    private static bool IsNoReference(SimpleNameSyntax name) =>
        name.Identifier.Text is "nameof" or "notnull" || name.Parent is NameEqualsSyntax || name.IsPartOfStructuredTrivia();

    /// <summary>The type itself; of a member, the type it belongs to (a constant and an extension have one too) and that of its value.</summary>
    private static IEnumerable<INamedTypeSymbol> Of(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => Parts(type),
        IAliasSymbol alias => Of(alias.Target),
        IMethodSymbol method => Parts((method.ReducedFrom ?? method).ContainingType).Concat(Parts(method.ReturnType)),
        IPropertySymbol property => Parts(property.ContainingType).Concat(Parts(property.Type)),
        IFieldSymbol field => Parts(field.ContainingType).Concat(Parts(field.Type)),
        ILocalSymbol local => Parts(local.Type),
        IParameterSymbol parameter => Parts(parameter.Type),
        _ => Parts(symbol?.ContainingType),
    };

    /// <summary>Of <c>IReadOnlyList&lt;Grant[]&gt;</c>, both; of a nested type, the one around it.</summary>
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        IErrorTypeSymbol => [],
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Concat(named.ContainingType is { } outer ? Parts(outer) : [named.OriginalDefinition]),
        _ => [],
    };
}
