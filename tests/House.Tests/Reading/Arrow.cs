using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommunityBot.House.Tests.Reading;

/// <summary>
/// A type that uses another: where it first does, and the source that the other is declared in, if it is one of ours. It leads out if the
/// other is of the framework or a package, which a name that is not understood may hide.
/// </summary>
internal sealed record Arrow(string User, string Source, int Line, string Used, string? DeclaredIn, bool LeadsOut)
{
    /// <summary>One for each pair of types that sources of a compilation hold, and one for each name that is not understood.</summary>
    public static IEnumerable<Arrow> In(Compilation compilation) => All(compilation).Where(arrow => !arrow.LeadsOut);

    /// <summary>Those to types of the framework and of packages.</summary>
    public static IEnumerable<Arrow> OutOf(Compilation compilation) => All(compilation).Where(arrow => arrow.LeadsOut);

    /// <summary>Both.</summary>
    public static IEnumerable<Arrow> All(Compilation compilation) =>
        Compiler.ModelsOf(compilation).SelectMany(All);

    /// <summary>Those of one source.</summary>
    public static IEnumerable<Arrow> All(SemanticModel model) =>
        from node in model.SyntaxTree.GetRoot().DescendantNodes(descendIntoTrivia: true)
        from used in Mentions.In(node, model)
        let declaredIn = used.DeclaringSyntaxReferences.Select(declared => declared.SyntaxTree).FirstOrDefault(Compiler.IsOurs)?.FilePath
        group node by (User: UserAround(node), Used: used, declaredIn) into nodes
        select new Arrow(
            nodes.Key.User is { } user ? model.GetDeclaredSymbol(user)!.ToDisplayString() : "The program",
            model.SyntaxTree.FilePath,
            LineOf(nodes.First()),
            nodes.Key.Used.ToDisplayString(),
            nodes.Key.declaredIn,
            LeadsOut: nodes.Key.declaredIn is null && nodes.Key.Used.TypeKind != TypeKind.Error);

    private static MemberDeclarationSyntax? UserAround(SyntaxNode node) =>
        node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().LastOrDefault(around => around is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
