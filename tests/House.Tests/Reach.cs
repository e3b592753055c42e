using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>How far sources may reach: types and namespaces that those under a folder may not use.</summary>
/// <param name="Folder">Such as <c>src/Core/</c>.</param>
/// <param name="Forbidden">By full name; a namespace stands for all that is in it but exceptions, which a port may name.</param>
/// <param name="Instead">What to do about it.</param>
internal sealed record Reach(string Folder, IReadOnlyList<string> Forbidden, string Instead)
{
    public IEnumerable<string> Complaints(IEnumerable<Arrow> arrows) =>
        from arrow in arrows
        where arrow.Source.StartsWith(Folder, StringComparison.Ordinal)
            && !arrow.Used.EndsWith("Exception", StringComparison.Ordinal)
            && Forbidden.Any(name => arrow.Used == name || arrow.Used.StartsWith(name + ".", StringComparison.Ordinal))
        select $"{arrow.User} ({arrow.Source}:{arrow.Line}) may not use {arrow.Used}. {Instead}";
}
