using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Kept;

/// <summary>A programme as its name alone.</summary>
internal sealed class ProgrammeIdConverter : JsonConverter<ProgrammeId>
{
    public override ProgrammeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, ProgrammeId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
