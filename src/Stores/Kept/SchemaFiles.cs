using System.Globalization;
using System.Reflection;

namespace CommunityBot.Stores.Kept;

/// <summary>The numbered files under <c>schema/</c> that a database is made of, step by step.</summary>
internal static class SchemaFiles
{
    /// <param name="database">Whose they are: <c>Sqlite</c>.</param>
    /// <returns>Each with its number, in that order.</returns>
    public static IEnumerable<(int Number, string Statements)> Of(string database)
    {
        var prefix = $"Schema.{database}.";
        return Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(prefix.Length, 3), CultureInfo.InvariantCulture), Read(name)));
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
