using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

/// <summary>Puts a pseudonym where somebody is named in anybody's words.</summary>
internal sealed class Unnaming(ISqlSession sql, Erasing person)
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Run()
    {
        foreach (var words in FreeWords.All)
            Run(words);
    }

    private void Run(FreeWords words)
    {
        var (table, column) = (words.Table, words.Column);
        foreach (var before in sql.All($"SELECT DISTINCT {column} FROM {table} WHERE {column} <> ''", row => row.Text(0)))
        {
            var after = words.AreJson ? OfJson(before) : Of(before);
            if (after != before)
                sql.Execute($"UPDATE {table} SET {column} = $2 WHERE {column} = $1", before, after);
        }
    }

    private string Of(string text) => Unnamed.Of(text, person.Names, person.Pseudonym);

    /// <summary>The same text where nobody is named, so that nothing else of it is written anew.</summary>
    private string OfJson(string json)
    {
        var root = JsonNode.Parse(json)!;
        return OfNode(root) ? root.ToJsonString(s_readable) : json;
    }

    private bool OfNode(JsonNode? node) => node switch
    {
        JsonObject entries => entries.ToList().Select(entry => OfPlace(entry.Value, value => entries[entry.Key] = value)).ToList().Contains(true),
        JsonArray items => items.ToList().Index().Select(item => OfPlace(item.Item, value => items[item.Index] = value)).ToList().Contains(true),
        _ => false,
    };

    private bool OfPlace(JsonNode? node, Action<JsonNode> put)
    {
        if (node is not JsonValue value || !value.TryGetValue<string>(out var text))
            return OfNode(node);
        var after = Of(text);
        if (after == text)
            return false;
        put(JsonValue.Create(after));
        return true;
    }
}
