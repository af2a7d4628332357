# The README's question in Ruby, by Fiddle, which comes with Ruby. Sizes, offsets and numbers come from echeance-abi.json.

require "fiddle"
require "json"

folder = ENV.fetch("ECHEANCE")
abi = JSON.parse(File.read("#{folder}/share/doc/echeance/echeance-abi.json"))
NUMBER = abi["constants"].to_h { |constant| constant.values_at("name", "value") }
STRUCT = abi["structs"].to_h { |struct| [struct["name"], struct] }

# Memory for a struct, zeroed, whose members of 32 bits are read and written by name.
class Memory
  attr_reader :bytes

  def initialize(name)
    @offsets = STRUCT[name]["members"].to_h { |member| member.values_at("name", "offset") }
    @bytes = "\0" * STRUCT[name]["size"]
  end

  def []=(member, value)
    @bytes[@offsets.fetch(member), 4] = [value].pack("l")
  end

  def [](member, place = 0)
    @bytes[@offsets.fetch(member) + 4 * place, 4].unpack1("l")
  end
end

library = Fiddle.dlopen("#{folder}/lib/libecheance.so.1")
pointer = Fiddle::TYPE_VOIDP
exam_transfer = Fiddle::Function.new(
  library["echeance_exam_transfer"], [Fiddle::TYPE_INT, pointer, pointer, pointer], Fiddle::TYPE_INT
)
facts = Memory.new("echeance_exam_transfer_facts")
facts["exam_passed_on"] = 20_241_121
facts["affiliated_at_expiry"] = NUMBER["ECHEANCE_NO"]
answer = Memory.new("echeance_exam_transfer_answer")
status = exam_transfer.call(20_261_121, facts.bytes, nil, answer.bytes)
abort "status #{status}" if status != NUMBER["ECHEANCE_STATUS_OK"]

case answer["outcome"]
when NUMBER["ECHEANCE_EXAM_TRANSFER_ELIGIBLE"] then puts "eligible"
when NUMBER["ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE"] then puts "not-eligible"
else puts "undetermined" # an unknown fact could change it
end
answer["reason_count"].times { |place| puts "reason #{answer['reasons', place]}" }
