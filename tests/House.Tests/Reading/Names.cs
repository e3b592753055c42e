using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommunityBot.House.Tests.Reading;

/// <summary>What the sources of this repository call things: <c>Grant</c>, <c>Total</c>, <c>Grant.Total</c>.</summary>
internal static class Names
{
    private static readonly Lazy<IReadOnlySet<string>> all = new(() => Repository.Files(".", "*.cs")
        .AsParallel()
        .SelectMany(source => CSharpSyntaxTree.ParseText(Repository.Read(source)).GetRoot().DescendantNodes(Holds).SelectMany(Of))
        .ToHashSet(StringComparer.Ordinal));

    public static IReadOnlySet<string> All => all.Value;

    /// <summary>Whether there may be names in it: not in what members do.</summary>
    private static bool Holds(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeListSyntax);

    private static IEnumerable<string> Of(SyntaxNode node)
    {
        var around = node.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text;
        return Own(node).SelectMany(name => around is null ? [name] : new[] { name, $"{around}.{name}" });
    }

    private static IEnumerable<string> Own(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier.Text],
        DelegateDeclarationSyntax type => [type.Identifier.Text],
        MethodDeclarationSyntax method => [method.Identifier.Text],
        PropertyDeclarationSyntax property => [property.Identifier.Text],
        EnumMemberDeclarationSyntax member => [member.Identifier.Text],
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } part => [part.Identifier.Text],
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => [field.Identifier.Text],
        _ => [],
    };
}
